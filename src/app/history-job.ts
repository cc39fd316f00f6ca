import { failure, type Result, success } from '../core/model/result';
import { COMPARED_ROWS, readCompared } from '../core/output/compared-dates';
import { historyTab } from '../core/output/history-tab';
import { numberFormats } from '../core/output/number-formats';
import { followUpJob } from './follow-up-job';
import { type Dates, historyOf } from './history';
import type { Ports } from './ports';
import { badComparedDate } from './problems';

/** « Historique »: segments over time, and two dates compared: those asked for, else those chosen in the tab. */
export const historyJob = followUpJob('history', (followUp) => {
  const { ports, analysis, request } = followUp;
  const dates = request.compared ? success(request.compared) : datesInTab(ports);
  if (!dates.ok) return dates;
  const history = historyOf(followUp, dates.value);
  if (!history.ok) return history;
  return success({
    tabs: [historyTab(history.value, ports.language)],
    numberFormats: numberFormats(analysis.basis.currency, ports.language),
  });
});

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
