import { refuse } from '../errors';
import { type Area, type Axis, shiftArea } from './area';
import { type EmulatedDocument, touch } from './document';
import { followLines } from './formula-references';
import { deleteLayerColumns, deleteLayerRows, insertLayerColumns, insertLayerRows, openGap } from './layers';
import type { ChartState, SheetState } from './sheet-state';

/** Google's limit counts the grids, blank cells included. */
export function checkCellBudget(document: EmulatedDocument, added: number): void {
  const present = document.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  if (present + added > document.cellBudget) {
    refuse(
      `This action would increase the number of cells in the workbook above the limit of ${document.cellBudget} cells.`,
    );
  }
}

type Shift = (area: Area) => Area[];

function shiftTabObjects(sheet: SheetState, shift: Shift): void {
  sheet.merges = sheet.merges.flatMap(shift).filter((merge) => merge.rows * merge.columns > 1);
  sheet.filter = sheet.filter && (shift(sheet.filter)[0] ?? null);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap(shift) }))
    .filter((rule) => rule.areas.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) =>
    protection.area ? shift(protection.area).map((area) => ({ ...protection, area })) : [protection],
  );
  for (const protection of sheet.protections)
    if (protection.unprotected) protection.unprotected = protection.unprotected.flatMap(shift);
}

/** Charts of any tab follow the cells they show. */
function shiftCharts(charts: readonly ChartState[], sheetId: number, shift: Shift): ChartState[] {
  return charts.map((chart) => ({
    ...chart,
    ranges: chart.ranges.flatMap((range) =>
      range.sheetId === sheetId ? shift(range.area).map((area) => ({ sheetId, area })) : [range],
    ),
  }));
}

function shiftObjects(
  document: EmulatedDocument,
  sheet: SheetState,
  axis: Axis,
  at: number,
  count: number,
): void {
  const shift: Shift = (area) => [shiftArea(area, axis, at, count)].flatMap((moved) => moved ?? []);
  shiftTabObjects(sheet, shift);
  for (const tab of document.sheets) tab.charts = shiftCharts(tab.charts, sheet.id, shift);
  document.metadata = document.metadata.flatMap((entry) =>
    entry.sheetId === sheet.id && entry.area
      ? shift(entry.area).map((area) => ({ ...entry, area }))
      : [entry],
  );
}

/** Opens `count` blank rows or columns before line `at` (from 1). They inherit no format: Sheets does not promise it. */
export function insertLines(
  document: EmulatedDocument,
  sheet: SheetState,
  axis: Axis,
  at: number,
  count: number,
): void {
  checkCellBudget(document, count * (axis === 'row' ? sheet.columnCount : sheet.rowCount));
  const insert = axis === 'row' ? insertLayerRows : insertLayerColumns;
  for (const layer of Object.values(sheet.layers)) insert(layer, at - 1, count);
  openGap<number | boolean>(axis === 'row' ? sheet.rowHeights : sheet.columnWidths, at - 1, count);
  if (axis === 'column') openGap(sheet.autoResizedColumns, at - 1, count);
  if (axis === 'row') sheet.rowCount += count;
  else sheet.columnCount += count;
  if (at <= frozenLines(sheet, axis)) setFrozenLines(sheet, axis, frozenLines(sheet, axis) + count);
  shiftObjects(document, sheet, axis, at, count);
  followLines(document, sheet, axis, at, count);
  touch(document);
}

const frozenLines = (sheet: SheetState, axis: Axis): number =>
  axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;

function setFrozenLines(sheet: SheetState, axis: Axis, count: number): void {
  if (axis === 'row') sheet.frozenRows = count;
  else sheet.frozenColumns = count;
}

function checkDeletion(sheet: SheetState, axis: Axis, at: number, count: number): void {
  const size = axis === 'row' ? sheet.rowCount : sheet.columnCount;
  const frozen = frozenLines(sheet, axis);
  const lines = `${axis}s`;
  if (at < 1 || count < 1 || at + count - 1 > size) refuse(`Those ${lines} are out of bounds.`);
  if (count === size) refuse(`You can't delete all the ${lines} on the sheet.`);
  if (at <= frozen + 1 && at + count - 1 === size) {
    refuse(`Sorry, it is not possible to delete all non-frozen ${lines}.`);
  }
}

/** Deletes rows or columns `at … at + count − 1` (from 1) with everything in them. */
export function deleteLines(
  document: EmulatedDocument,
  sheet: SheetState,
  axis: Axis,
  at: number,
  count: number,
): void {
  checkDeletion(sheet, axis, at, count);
  const remove = axis === 'row' ? deleteLayerRows : deleteLayerColumns;
  for (const layer of Object.values(sheet.layers)) remove(layer, at - 1, count);
  (axis === 'row' ? sheet.rowHeights : sheet.columnWidths).splice(at - 1, count);
  if (axis === 'column') sheet.autoResizedColumns.splice(at - 1, count);
  if (axis === 'row') sheet.rowCount -= count;
  else sheet.columnCount -= count;
  const frozen = frozenLines(sheet, axis);
  setFrozenLines(sheet, axis, frozen - Math.min(Math.max(frozen - at + 1, 0), count));
  shiftObjects(document, sheet, axis, at, -count);
  followLines(document, sheet, axis, at, -count);
  touch(document);
}
