import { hasUserCells } from '../core/user-content/collect';
import type { StandingTab, StandingValue } from '../core/user-content/content';
import type { Mark } from './own-tabs';

/** One of our tabs as it stands, its whole grid: two calls more where the user added cells. */
export function readStandingTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, mark: Mark): StandingTab {
  const range = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const standing: StandingTab = {
    tab: mark.id,
    ownColumns: mark.columns,
    ownRows: mark.rows,
    values: range.getValues().map((row: unknown[]) => row.map(standingValue)),
    notes: range.getNotes(),
  };
  if (!hasUserCells(standing)) return standing;
  return { ...standing, formulas: range.getFormulas(), formats: range.getNumberFormats() };
}

function standingValue(value: unknown): StandingValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Object.prototype.toString.call(value) === '[object Date]')
    return { instant: (value as Date).getTime() };
  return value === null || value === undefined ? '' : String(value);
}
