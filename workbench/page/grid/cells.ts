import type { RowPatch, WireCell, WireLink } from '../../server/wire';
import { linkedText } from './linked-text';
import { CellValueType, type ICellData } from './univer';

/** The rows of a tab in the grid's own model: row → column → cell. */
export type Matrix = Record<number, Record<number, ICellData>>;

export const styleName = (look: number): string => `look-${look}`;

/** Puts the rows in the model, whole: a cell that is not among them is empty. */
export function putRows(matrix: Matrix, rows: readonly RowPatch[]): void {
  for (const [row, cells] of rows) {
    const drawn: Record<number, ICellData> = {};
    cells.forEach((cell, column) => {
      if (cell !== null) drawn[column] = cellOf(cell);
    });
    matrix[row] = drawn;
  }
}

function cellOf(cell: Exclude<WireCell, null>): ICellData {
  if (!isLooked(cell)) return { v: gridValue(cell), ...typeOf(cell) };
  const [value, look, formula] = cell;
  const links = linksOf(cell);
  return {
    ...(value === null ? {} : { v: gridValue(value), ...typeOf(value) }),
    ...(look >= 0 ? { s: styleName(look) } : {}),
    ...(formula ? { f: formula } : {}),
    // A link on the whole text is in the look of the cell.
    ...(links.length > 1 || isPartial(links, value) ? { p: linkedText(String(value), links) } : {}),
  };
}

const isPartial = ([first]: readonly WireLink[], value: unknown): boolean =>
  first !== undefined && first.end - first.start < String(value).length;

export const linksOf = (cell: WireCell): readonly WireLink[] =>
  (cell !== null && isLooked(cell) ? cell[3] : undefined) ?? [];

const isLooked = (cell: Exclude<WireCell, null>): cell is Extract<WireCell, readonly unknown[]> =>
  Array.isArray(cell);

/** The grid keeps booleans as 1 and 0. */
const gridValue = (value: string | number | boolean): string | number =>
  typeof value === 'boolean' ? Number(value) : value;

/**
 * A text that no one can take for a number goes without a type: the library would try to read as a date, each time it is
 * drawn, every cell said to be a text.
 */
function typeOf(value: string | number | boolean): { t?: CellValueType } {
  if (typeof value === 'number') return { t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { t: CellValueType.BOOLEAN };
  return Number.isNaN(Number(value)) ? {} : { t: CellValueType.STRING };
}
