import type { EmulatedDocument } from '../../emulator';
import type { Selection } from '../wire';

/** What the user has selected, as the script sees it. */
export const selectedIn = ({ activeSheetId, selection }: EmulatedDocument): Selection => ({
  sheetId: activeSheetId,
  area: { ...selection, row: selection.row - 1, column: selection.column - 1 },
});

/** The user has moved on the page; a tab that is gone by now is passed over. */
export function select(document: EmulatedDocument, { sheetId, area }: Selection): void {
  if (!document.sheets.some(({ id }) => id === sheetId)) return;
  document.activeSheetId = sheetId;
  document.selection = { ...area, row: area.row + 1, column: area.column + 1 };
}

export const isSame = (one: Selection | undefined, other: Selection): boolean =>
  one !== undefined && JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));

const ordered = ({ sheetId, area }: Selection): number[] => [
  sheetId,
  area.row,
  area.column,
  area.rows,
  area.columns,
];
