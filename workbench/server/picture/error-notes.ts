import type { EmulatedDocument, SheetState } from '../../emulator';
import type { NoteFrame } from '../wire';

/** Why the formula of a cell (row and column from 0) is in error, in words. */
export type Explain = (
  document: EmulatedDocument,
  sheet: SheetState,
  row: number,
  column: number,
) => string | undefined;

/** Sheets says why a formula is in error when the mouse rests on it; here a note does. */
export function errorNotes(document: EmulatedDocument, sheet: SheetState, explain: Explain): NoteFrame[] {
  const notes: NoteFrame[] = [];
  const { formula, computed } = sheet.layers;
  formula.forEach((cells, row) => {
    cells?.forEach((_text, column) => {
      if (typeof computed[row]?.[column] !== 'object') return;
      const text = explain(document, sheet, row, column);
      if (text) notes.push({ row, column, text });
    });
  });
  return notes;
}
