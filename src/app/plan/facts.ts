import { readAgreements } from '../../core/output/agreement-tab';
import { openGroups } from '../../core/output/duplicates-answers';
import { readSettings } from '../../core/output/read-settings';
import type { WorkbookFacts } from '../../core/plan/task';
import { analysisDays } from '../analysis-days';
import { campaignsDone } from '../campaigns';
import type { Ports } from '../ports';

/** What the workbook shows. What has to be read for it is read once, if a task asks, and where its tab stands. */
export function factsOf(ports: Ports, responsible: string | undefined): WorkbookFacts {
  const { workbook, settings } = ports;
  const duplicates = once(() => openGroups(workbook.valuesOf('duplicates')));
  const agreements = once(() => readAgreements(workbook.cellsOf('agreement'))?.open);
  const campaigns = once(() => campaignsDone(ports));
  const frozen = once(() => limitsFrozen(ports));
  return {
    tabs: workbook.tabs().flatMap(({ ours }) => ours ?? []),
    ...(responsible ? { responsible } : {}),
    get openDuplicates() {
      return duplicates();
    },
    get openAgreements() {
      return agreements();
    },
    get limitsFrozen() {
      return frozen();
    },
    analyses: analysisDays(settings),
    get campaigns() {
      return campaigns().sent;
    },
    get campaignsMeasured() {
      return campaigns().measured;
    },
  };
}

function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

function limitsFrozen({ workbook }: Ports): boolean {
  const cells = workbook.cellsOf('settings').map((row) => row.map((cell) => cell ?? ''));
  const parameters = readSettings(cells);
  return parameters.ok && parameters.value?.frozen === true;
}
