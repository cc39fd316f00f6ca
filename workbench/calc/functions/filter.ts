import { fail } from '../evaluation/failure';
import { type Matrix, pickRows, type Scalar, transpose, widthOf } from '../values';
import type { OwnFunction } from './own-function';

const holds = (value: Scalar | undefined): boolean =>
  value === true || (typeof value === 'number' && value !== 0);

function checkSize(range: Matrix, condition: Matrix, byRow: boolean): void {
  const [rows, columns] = [condition.rows.length, widthOf(condition)];
  const fits = byRow ? rows === range.rows.length && columns === 1 : columns === widthOf(range) && rows === 1;
  if (!fits) {
    fail(
      '#N/A',
      `FILTER has mismatched range sizes. Expected row count: ${byRow ? range.rows.length : 1}. ` +
        `column count: ${byRow ? 1 : widthOf(range)}. Actual row count: ${rows}, column count: ${columns}.`,
    );
  }
}

function filterRows(range: Matrix, conditions: readonly Matrix[]): Matrix {
  const kept = range.rows.flatMap((_row, index) =>
    conditions.every(({ rows }) => holds(rows[index]?.[0])) ? [index] : [],
  );
  return kept.length > 0 ? pickRows(range, kept) : fail('#N/A', 'No matches are found in FILTER evaluation.');
}

/** Rows for which every condition holds, or columns when the first condition is one row for several rows. */
export const FILTER: OwnFunction = {
  least: 2,
  most: 30,
  run: ([range, ...conditions]) => {
    const [first] = conditions;
    if (!range || !first) return fail('#N/A', 'FILTER');
    const byRow = first.rows.length === range.rows.length;
    for (const condition of conditions) checkSize(range, condition, byRow);
    return byRow
      ? filterRows(range, conditions)
      : transpose(filterRows(transpose(range), conditions.map(transpose)));
  },
};
