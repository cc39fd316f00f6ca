import type { Phrase } from '../../../src/core/model/problem';
import { type EmulatedDocument, type SheetState, touch } from '../../emulator';
import { isAllowed } from '../../emulator/services/validation-rule';
import { type Area, contains } from '../../emulator/state/area';
import type { ProtectionState } from '../../emulator/state/sheet-state';
import { tabById } from '../../emulator/state/tabs';
import { a1Notation } from '../../emulator/text/a1';
import type { Touched } from '../picture/view';
import type { CellEdit } from '../protocol';
import type { Session } from '../session';
import type { Selection } from '../wire';
import { type CellState, edited, readCell, setCell } from '../workbook/cell-state';
import { hasFormulas } from '../workbook/has-formulas';
import type { TypedEdit } from '../workbook/history';
import { select } from '../workbook/selection';
import { type Action, done, Refusal } from './action';

/** Cells typed, pasted, filled or ticked. */
export const edit: Action<'edit'> = (session, { sheetId, cells }) => {
  const { document, history } = session;
  const sheet = tabById(document, sheetId);
  const changes = cells.map((cell) => {
    const { row, column } = cell;
    const after = edited(document, sheet, cell);
    checkRule(document, sheet, { row, column, after });
    return { row, column, before: readCell(sheet, row, column), after };
  });
  history.add({ sheetId, cells: changes });
  return done({ warnings: warningsOn(sheet, cells) }, put(session, sheet, changes, 'after'));
};

/** A rule that only warns lets everything in; the grid marks the cell. */
function checkRule(
  document: EmulatedDocument,
  sheet: SheetState,
  { row, column, after }: { row: number; column: number; after: CellState },
): void {
  const rule = sheet.layers.validation[row]?.[column];
  if (!rule || rule.allowInvalid || after.value === undefined) return;
  if (!isAllowed(document, rule, after.value)) throw new Refusal(notAllowed(row, column, rule.helpText));
}

function notAllowed(row: number, column: number, help: string | null): Phrase {
  const cell = a1Notation({ row: row + 1, column: column + 1, rows: 1, columns: 1 });
  return {
    fr: `La cellule ${cell} n’accepte pas cette valeur. ${help ?? 'Choisissez-en une dans sa liste.'}`,
    en: `Cell ${cell} does not accept this value. ${help ?? 'Choose one from its list.'}`,
  };
}

/** Sheets asks « Modifier quand même ? »; here the edit is made, and the user told. */
function warningsOn({ protections }: SheetState, cells: readonly CellEdit[]): string[] {
  const places = cells.map(({ row, column }) => ({ row: row + 1, column: column + 1, rows: 1, columns: 1 }));
  const covers = ({ area, unprotected = [] }: ProtectionState, cell: Area): boolean =>
    (!area || contains(area, cell)) && !unprotected.some((free) => contains(free, cell));
  return protections
    .filter((protection) => protection.warningOnly && places.some((cell) => covers(protection, cell)))
    .map(({ description }) => description);
}

export const undo: Action<'undo'> = (session) => replay(session, session.history.undo(), 'before');

export const redo: Action<'redo'> = (session) => replay(session, session.history.redo(), 'after');

function replay(session: Session, edit: TypedEdit | undefined, which: 'before' | 'after') {
  const sheet = edit && session.document.sheets.find(({ id }) => id === edit.sheetId);
  if (!edit || !sheet) return done(null, new Map());
  select(session.document, selectionOf(edit));
  return done(null, put(session, sheet, edit.cells, which));
}

function put(
  session: Session,
  sheet: SheetState,
  cells: TypedEdit['cells'],
  which: 'before' | 'after',
): Touched {
  for (const cell of cells) setCell(sheet, cell.row, cell.column, cell[which] as CellState);
  touch(session.document);
  const rows = new Set(cells.map(({ row }) => row));
  return hasFormulas(session.document) ? 'anything' : new Map([[sheet.id, rows]]);
}

function selectionOf({ sheetId, cells }: TypedEdit): Selection {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    sheetId,
    area: { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 },
  };
}
