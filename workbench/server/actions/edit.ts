import { type SheetState, touch } from '../../emulator';
import { tabById } from '../../emulator/state/tabs';
import type { Touched } from '../picture/view';
import type { Session } from '../session';
import type { Selection } from '../wire';
import { type CellState, edited, readCell, setCell } from '../workbook/cell-state';
import { hasFormulas } from '../workbook/has-formulas';
import type { TypedEdit } from '../workbook/history';
import { select } from '../workbook/selection';
import { type Action, done } from './action';

/** Cells typed, pasted, filled or ticked. */
export const edit: Action<'edit'> = (session, { sheetId, cells }) => {
  const { document, history } = session;
  const sheet = tabById(document, sheetId);
  const changes = cells.map((cell) => {
    const { row, column } = cell;
    return { row, column, before: readCell(sheet, row, column), after: edited(document, sheet, cell) };
  });
  history.add({ sheetId, cells: changes });
  return done(null, put(session, sheet, changes, 'after'));
};

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
