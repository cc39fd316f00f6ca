import type { EmulatedDocument } from '../../emulator';
import type { Area } from '../../emulator/state/area';
import { selectTab } from '../../emulator/state/document';
import type { CellArea, Selection } from '../wire';

/** What the user has selected, as the script sees it. */
export const selectedIn = ({ activeSheetId, selection, alsoSelected }: EmulatedDocument): Selection => ({
  sheetId: activeSheetId,
  area: fromZero(selection),
  ...(alsoSelected.length > 0 ? { others: alsoSelected.map(fromZero) } : {}),
});

const fromZero = (area: Area): CellArea => ({ ...area, row: area.row - 1, column: area.column - 1 });

/** The user has moved on the page; a tab that is gone by now is passed over. */
export function select(document: EmulatedDocument, { sheetId, area }: Selection): void {
  if (!document.sheets.some(({ id }) => id === sheetId)) return;
  selectTab(document, sheetId, { ...area, row: area.row + 1, column: area.column + 1 });
}

export const isSame = (one: Selection | undefined, other: Selection): boolean =>
  one !== undefined && JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));

const ordered = ({ sheetId, area, others = [] }: Selection): number[] => [
  sheetId,
  ...[area, ...others].flatMap(({ row, column, rows, columns }) => [row, column, rows, columns]),
];
