import type { AgreementAnswer } from '../../contract/plan';
import { failure, type Result, success } from '../../core/model/result';
import {
  agreementTab,
  answerColumns,
  type ListedClient,
  readAgreements,
} from '../../core/output/agreement-tab';
import { AGREEMENT } from '../../core/output/agreement-words';
import { loadAnalysis } from '../last-analysis';
import type { Ports } from '../ports';
import { noClientsTab } from '../problems';
import { writeTabs } from './write-tabs';

/** « 10 clients par segment : d’accord ? », made of « Clients segmentés » as it stands; answers given before stay. */
export function makeAgreement(ports: Ports): Result<AgreementAnswer> {
  const { workbook, language, settings } = ports;
  const clients = listedClients(ports);
  if (!clients) return failure(noClientsTab());
  workbook.clearUnmarked();
  const answered = readAgreements(workbook.cellsOf('agreement'))?.answered ?? new Set();
  const [sheetId] = writeTabs(ports, 'agreement', [agreementTab(clients, answered, language)], {
    currency: loadAnalysis(settings)?.figures?.currency ?? '€',
    columns: answerColumns(language),
  });
  workbook.show(sheetId!);
  return success({ sheetId: sheetId! });
}

function listedClients({ workbook }: Ports): readonly ListedClient[] | undefined {
  const { key, client, segment, revenue, reason } = AGREEMENT.texts;
  const headers = [key, client, segment, revenue, reason].map(({ fr, en }) => [fr, en]);
  return workbook.columnsOf('clients', headers)?.map((cells) => {
    const [of, name, member, amount, why] = cells;
    return {
      ...{ key: String(of), name: String(name), segment: String(member), reason: String(why) },
      revenue: typeof amount === 'number' ? amount : 0,
    };
  });
}
