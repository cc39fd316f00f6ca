import { type Axis, shiftArea } from '../state/area';
import { columnLetters, columnNumber } from './a1';
import { FormulaSyntaxError, tokensOf } from './formula-tokens';

/** Changes each reference of a formula; a formula that cannot be read stays as it is. */
export function withReferences(
  formula: string,
  decimal: string,
  change: (reference: string) => string,
): string {
  try {
    const tokens = tokensOf(formula.slice(1), decimal);
    return `=${tokens.map(({ kind, text }) => (kind === 'reference' ? change(text) : text)).join('')}`;
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return formula;
    throw error;
  }
}

/** `Ventes!`, or `'Fiche – Champions'!` when the name needs quotes. */
export const tabPrefix = (name: string): string =>
  /^[\p{L}_][\p{L}_]*$/u.test(name) ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;

interface Corner {
  readonly column: string;
  readonly row: string;
}

const cornerOf = (text: string): Corner => {
  const [, column = '', row = ''] = /^(\$?[A-Za-z]*)(\$?\d*)$/.exec(text) ?? [];
  return { column, row };
};

const numberOf = (part: string, axis: Axis): number | undefined => {
  const text = part.replace('$', '');
  if (text === '') return undefined;
  return axis === 'row' ? Number(text) : columnNumber(text);
};

const written = (part: string, line: number, axis: Axis): string =>
  (part.startsWith('$') ? '$' : '') + (axis === 'row' ? line : columnLetters(line));

type Span = readonly [first: number, last: number];

/** Lines `first` to `last` after the change; `undefined` when none is left. */
function moved([first, last]: Span, at: number, count: number): Span | undefined {
  const area = { row: first, column: 1, rows: last - first + 1, columns: 1 };
  const shifted = shiftArea(area, 'row', at, count);
  return shifted && [shifted.row, shifted.row + shifted.rows - 1];
}

/**
 * The cells of a reference (`B2:$C$5`, `A2:A`) once `count` lines were inserted (> 0) before line `at`, or deleted
 * from it (< 0); `#REF!` when all of them were deleted.
 */
export function shiftCells(cells: string, axis: Axis, at: number, count: number): string {
  const [left = '', right] = cells.split(':');
  const corners = [cornerOf(left), cornerOf(right ?? left)] as const;
  const [first, last] = [numberOf(corners[0][axis], axis), numberOf(corners[1][axis], axis)];
  if (first === undefined) return cells;
  // An open range ends with the grid, beyond any line that goes.
  const end = last ?? Number.MAX_SAFE_INTEGER;
  const span = moved([Math.min(first, end), Math.max(first, end)], at, count);
  if (!span) return '#REF!';
  const text = (corner: Corner, line: number | undefined): string => {
    const part = line === undefined ? '' : written(corner[axis], line, axis);
    return axis === 'row' ? corner.column + part : part + corner.row;
  };
  const start = text(corners[0], span[0]);
  return right === undefined
    ? start
    : `${start}:${text(corners[1], last === undefined ? undefined : span[1])}`;
}
