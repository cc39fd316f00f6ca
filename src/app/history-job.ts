import type { RunRequest } from '../contract/requests';
import { failure, type Result, success } from '../core/model/result';
import { COMPARED_ROWS, readCompared } from '../core/output/compared-dates';
import { historyTab } from '../core/output/history-tab';
import { numberFormats } from '../core/output/number-formats';
import type { WorkbookPlan } from '../core/output/tab-plan';
import { followUpJob } from './follow-up-job';
import { type Dates, type History, historyOf } from './history';
import type { Job } from './jobs';
import { keptHistory } from './kept-history';
import type { Ports } from './ports';
import { badComparedDate } from './problems';

/** « Historique »: segments over time, and two dates compared: those asked for, else those chosen in the tab. */
const fromSource = followUpJob('history', (followUp) => {
  const { ports, analysis, request } = followUp;
  const dates = datesFor(ports, request);
  if (!dates.ok) return dates;
  const history = historyOf(followUp, dates.value);
  return history.ok ? success(planOf(ports, history.value, analysis.basis.currency)) : history;
});

/** The source is read only where what was kept of each analysis does not tell. */
export const historyJob: Job = {
  ...fromSource,
  prepare: (ports, request) => {
    const dates = datesFor(ports, request);
    if (!dates.ok) return dates;
    const kept = keptHistory(ports, request, dates.value);
    const later = kept?.heads.find(({ asOf }) => asOf === kept.comparison?.to.asOf);
    if (!kept || !later) return fromSource.prepare(ports, request);
    return success({
      plan: planOf(ports, kept, later.currency),
      notices: [],
      asOf: later.asOf,
      mark: JSON.stringify([dates.value, kept.heads.map(({ asOf }) => asOf)]),
      tables: [],
    });
  },
};

const planOf = (ports: Ports, history: History, currency: string): WorkbookPlan => ({
  tabs: [historyTab(history, ports.language)],
  numberFormats: numberFormats(currency, ports.language),
});

const datesFor = (ports: Ports, { compared }: RunRequest): Result<Dates> =>
  compared ? success(compared) : datesInTab(ports);

function datesInTab({ workbook }: Ports): Result<Dates> {
  const tab = workbook.tabs().find(({ ours }) => ours === 'history');
  const rows = tab ? Math.min(workbook.sizeOf(tab.sheetId).rows, COMPARED_ROWS) : 0;
  const grid = tab && rows > 0 ? workbook.readRows(tab.sheetId, 1, rows) : undefined;
  if (!grid) return success({});
  const written = readCompared(
    Array.from({ length: grid.rowCount }, (_, row) => grid.columns.map(({ values }) => values[row] ?? null)),
  );
  return 'refused' in written ? failure(badComparedDate(written.refused)) : success(written);
}
