import { HEADERS_ROW, liveSegmentFormulas } from '../core/formulas/live-segment';
import type { TabPlan } from '../core/output/tab-plan';

/** The formulas of a live list, on « Clients segmentés » by the name that it bears. */
export function writeLive(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { live }: TabPlan,
  clients: string | undefined,
  locale: string,
): void {
  if (!live || clients === undefined) return;
  const { headers, rows } = liveSegmentFormulas({ tab: clients, ...live.shows }, locale);
  sheet.getRange(HEADERS_ROW, 1, 2, 1).setFormulas([[headers], [rows]]);
}
