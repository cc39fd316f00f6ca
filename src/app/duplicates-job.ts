import type { RunRequest } from '../contract/requests';
import { basisOf } from '../core/columns/basis';
import type { Findings } from '../core/duplicates/findings';
import { failure, type Result, success } from '../core/model/result';
import { duplicatesTab } from '../core/output/duplicates-tab';
import { numberFormats } from '../core/output/number-formats';
import { auditDate } from './audit-date';
import { rememberedLinks, takeDownAnswers, takeDownFrom } from './decisions';
import { copyOf, findingsIn, SERVER_ROWS } from './duplicates';
import { handedOver } from './hand-over';
import type { Job, Prepared } from './jobs';
import { openOrigin } from './open-origin';
import type { Ports } from './ports';
import { notSearchable, tooManyRowsHere } from './problems';

/** « Doublons »: searched here, or by the page where the table is too large. */
export const duplicatesJob: Job = {
  tabsPerCall: 1,
  owns: (id) => id === 'duplicates',
  takeDown: (ports) => {
    takeDownAnswers(ports);
    return success(false);
  },
  seen: takeDownFrom,
  prepare: (ports, request) =>
    request.found === undefined ? fromSearch(ports, request) : fromPage(ports, request, request.found),
};

function fromSearch(ports: Ports, request: RunRequest): Result<Prepared> {
  const opened = openOrigin(ports, request);
  if (!opened.ok) return opened;
  const { table, mapping, mark, which } = opened.value;
  if (mapping.shape === 'orders') return failure(notSearchable());
  if (table.rowCount > SERVER_ROWS) return failure(tooManyRowsHere());
  const amounts = request.amounts ?? copyOf(ports, opened.value)?.amounts;
  const findings = findingsIn(opened.value, rememberedLinks(ports), { ...request, amounts }, ports);
  return success({
    ...planOf(ports, findings, basisOf(table, mapping).currency),
    asOf: auditDate(ports, opened.value, request.asOf),
    ...{ mark, tables: [{ which, table }] },
  });
}

/** The rows were looked at again when the parts were handed over: here only their number is. */
function fromPage(ports: Ports, request: RunRequest, id: string): Result<Prepared> {
  const found = handedOver(ports, id, rememberedLinks(ports));
  if (!found.ok) return found;
  const { findings, mark } = found.value;
  return success({
    ...planOf(ports, findings, findings.currency),
    asOf: request.asOf ?? ports.workbook.today(),
    ...{ mark, tables: [] },
    conclude: () => ports.workbook.drop('found'),
  });
}

const planOf = (
  { language }: Ports,
  findings: Findings,
  currency: string,
): Pick<Prepared, 'plan' | 'notices'> => ({
  plan: { tabs: [duplicatesTab(findings, language)], numberFormats: numberFormats(currency, language) },
  notices: [],
});
