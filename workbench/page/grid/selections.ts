import type { CellArea, Selection } from '../../server/wire';
import type { FUniver, FWorksheet } from './univer';
import { rangeOf } from './worksheet';

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

/** The active range of a tab: its first cell when it comes to the front for the first time, for nothing is selected yet. */
export function selectionIn(sheet: FWorksheet): Selection {
  const { startRow, startColumn, endRow, endColumn } =
    sheet.getActiveRange()?.getRange() ?? rangeOf(FIRST_CELL);
  return {
    sheetId: Number(sheet.getSheetId()),
    area: {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    },
  };
}

/** Selects several ranges; the last one is the active one. */
export const selectAreas = (api: FUniver, sheet: FWorksheet, areas: readonly CellArea[]): unknown =>
  api.syncExecuteCommand('sheet.operation.set-selections', {
    unitId: sheet.getWorkbook().getUnitId(),
    subUnitId: sheet.getSheetId(),
    selections: areas.map((area, index) => ({
      range: rangeOf(area),
      primary: index === areas.length - 1 ? firstCell(area) : null,
      style: null,
    })),
  });

const firstCell = ({ row, column }: CellArea) => ({
  actualRow: row,
  actualColumn: column,
  isMerged: false,
  isMergedMainCell: false,
  ...rangeOf({ row, column, rows: 1, columns: 1 }),
});

/** Whether the first cell of the area is on screen: the user is not moved for nothing. */
export function isInView(sheet: FWorksheet, { row, column }: CellArea): boolean {
  const view = sheet.getVisibleRange();
  if (!view) return false;
  const isShown = (index: number, start: number, end: number): boolean => index >= start && index < end;
  return isShown(row, view.startRow, view.endRow) && isShown(column, view.startColumn, view.endColumn);
}
