import type { CellEdit } from '../../server/protocol';
import type { GridCell } from './overrides';
import type { TypedText } from './typing';

/**
 * What the user did to cells, from what the grid was about to write. A cell just typed is sent letter for letter;
 * texts that were pasted are read as typed ones, as Sheets does; a change of look alone is no edit.
 */
export function editsOf(
  cells: Record<number, Record<number, GridCell | null>>,
  typed: TypedText | undefined,
): CellEdit[] {
  return Object.entries(cells).flatMap(([row, columns]) =>
    Object.entries(columns).flatMap(([column, cell]) => {
      const place = { row: Number(row), column: Number(column) };
      if (typed && typed.row === place.row && typed.column === place.column)
        return [{ ...place, typed: typed.text }];
      return editOf(place, cell) ?? [];
    }),
  );
}

function editOf(place: { row: number; column: number }, cell: GridCell | null): CellEdit[] | undefined {
  if (cell === null) return [{ ...place, typed: '' }];
  if (cell.f) return [{ ...place, typed: cell.f }];
  const text = cell.v ?? cell.p?.body?.dataStream?.replace(/\r\n$/, '');
  if (text === undefined) return 'v' in cell ? [{ ...place, typed: '' }] : undefined;
  return typeof text === 'string' ? [{ ...place, typed: text }] : [{ ...place, value: text }];
}
