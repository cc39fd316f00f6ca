import type { TabPlan } from '../core/output/tab-plan';
import { applyStyles, applyWidths, cellValues, fitGrid, rangeList, sizeOf, type Writing } from './apply-tab';

/**
 * Writes a tab that is its own source. One call writes all cells over those that stood: an execution may end anywhere, the
 * tab then holds what it held, or what it is to hold. Wider and longer than before, never smaller. One whose
 * making did not end is dressed.
 */
export function writeWhole(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  plan: TabPlan,
  { formats, days }: Pick<Writing, 'formats' | 'days'>,
  isNew: boolean,
): void {
  const size = sizeOf(sheet);
  const rows = Math.max(plan.values.length, sheet.getLastRow());
  const columns = Math.max(plan.widths.length, sheet.getLastColumn());
  fitGrid(sheet, size, { rows: Math.max(rows, size.rows), columns: Math.max(columns, size.columns) });
  const cells = sheet.getRange(1, 1, rows, columns);
  cells.setNumberFormat('General');
  // Before anything is written: no name of a client ever becomes a formula.
  plan.formats.forEach((ranges, format) => {
    rangeList(sheet, ranges).setNumberFormat(formats[format]);
  });
  cells.setValues(filledUp(cellValues(plan, days, { first: 0, rows: plan.values.length }), rows, columns));
  if (!isNew) return;
  applyStyles(sheet, plan);
  applyWidths(sheet, plan.widths);
  sheet.setFrozenRows(plan.frozenRows);
}

/** Blank to the end of what stood before. */
function filledUp<Cell>(values: readonly Cell[][], rows: number, columns: number): (Cell | '')[][] {
  const blank = (count: number): ''[] => new Array<''>(count).fill('');
  const wide = values.map((row) => [...row, ...blank(columns - row.length)]);
  return [...wide, ...Array.from({ length: rows - values.length }, () => blank(columns))];
}
