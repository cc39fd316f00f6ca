import { errorOf, type Matrix, single, widthOf } from '../values';
import type { Target } from './scope';

/** The value of a column standing in the formula's row, or of a row standing in its column. */
export function intersection(value: Matrix, target: Target | undefined, cell: Target): Matrix {
  const down = cell.area.row - (target?.area.row ?? 0);
  const right = cell.area.column - (target?.area.column ?? 0);
  const [row, column] = widthOf(value) === 1 ? [down, 0] : [0, right];
  const isLine = widthOf(value) === 1 || value.rows.length === 1;
  const found = isLine ? value.rows[row]?.[column] : undefined;
  return found === undefined ? errorOf('#VALUE!') : single(found, value.format(row, column));
}
