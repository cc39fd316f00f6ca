import { fail } from '../evaluation/failure';
import { firstOf, type Matrix, pickRows, type Scalar, single, transpose } from '../values';
import { compare } from './compare';
import { isColumn, numberOr, type OwnFunction, truthOr } from './own-function';

interface Key {
  readonly values: readonly Scalar[];
  readonly ascending: boolean;
}

function keyOf(range: Matrix, column: Matrix, ascending: boolean): Key {
  if (isColumn(column)) return { values: column.rows.map(([value = null]) => value), ascending };
  const index = numberOr(firstOf(column), 0) - 1;
  if (range.rows[0]?.[index] === undefined) fail('#VALUE!', `SORT: ${index + 1}`);
  return { values: range.rows.map((row) => row[index] ?? null), ascending };
}

const blanksLast = (one: Scalar, other: Scalar, ascending: boolean): number =>
  one === null || other === null || ascending ? compare(one, other) : compare(other, one);

/** Rows in the order of the given columns (by number, or other columns of the same height); ties keep their order. */
export const SORT: OwnFunction = {
  least: 1,
  most: 31,
  run: ([range = single(null), ...rest]) => {
    const columns = rest.length > 0 ? rest : [single(1)];
    const keys: Key[] = [];
    for (let at = 0; at < columns.length; at += 2) {
      keys.push(keyOf(range, columns[at] ?? single(1), truthOr(columns[at + 1], true)));
    }
    const order = range.rows.map((_row, index) => index);
    order.sort((one, other) => {
      for (const { values, ascending } of keys) {
        const difference = blanksLast(values[one] ?? null, values[other] ?? null, ascending);
        if (difference !== 0) return difference;
      }
      return one - other;
    });
    return pickRows(range, order);
  },
};

function distinctRows(range: Matrix, exactlyOnce: boolean): Matrix {
  const places = new Map<string, number[]>();
  range.rows.forEach((row, index) => {
    const key = JSON.stringify(row);
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  });
  const kept = [...places.values()].flatMap(([first, ...others]) =>
    first === undefined || (exactlyOnce && others.length > 0) ? [] : [first],
  );
  return kept.length > 0 ? pickRows(range, kept) : fail('#N/A', 'UNIQUE');
}

/** Distinct rows (or columns) in the order of their first appearance; case matters. */
export const UNIQUE: OwnFunction = {
  least: 1,
  most: 3,
  run: ([range = single(null), byColumn, once]) =>
    truthOr(byColumn, false)
      ? transpose(distinctRows(transpose(range), truthOr(once, false)))
      : distinctRows(range, truthOr(once, false)),
};
