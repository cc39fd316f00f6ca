import { fail } from '../evaluation/failure';
import { firstOf, isSingle, type Matrix, matrix, type Scalar, single, transpose, widthOf } from '../values';
import { compare } from './compare';
import { elementwise, numberOr, type OwnFunction, truthOr } from './own-function';

type Index = ReadonlyMap<Scalar, number>;

const indexes = new WeakMap<Matrix['rows'], Index>();

const keyOf = (value: Scalar): Scalar => (typeof value === 'string' ? value.toLowerCase() : value);

/** First row of each value of the first column; kept as long as the range does not change. */
function indexOf({ rows }: Matrix): Index {
  const known = indexes.get(rows);
  if (known) return known;
  const index = new Map<Scalar, number>();
  rows.forEach(([value = null], row) => {
    const key = keyOf(value);
    if (key !== null && !index.has(key)) index.set(key, row);
  });
  indexes.set(rows, index);
  return index;
}

const pattern = (text: string): RegExp =>
  new RegExp(
    `^${text
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/~?[*?]/g, (mark) => (mark.startsWith('~') ? `\\${mark[1]}` : mark === '*' ? '.*' : '.'))}$`,
    'is',
  );

function exactRow(range: Matrix, key: Scalar): number {
  if (typeof key !== 'string' || !/[*?]/.test(key)) return indexOf(range).get(keyOf(key)) ?? -1;
  const wanted = pattern(key);
  return range.rows.findIndex(([value]) => typeof value === 'string' && wanted.test(value));
}

/** Last row whose value is not beyond the key, in a column sorted upwards. */
function sortedRow(range: Matrix, key: Scalar): number {
  let last = -1;
  for (let row = 0; row < range.rows.length; row += 1) {
    const value = range.rows[row]?.[0] ?? null;
    if (value === null || typeof value !== typeof key) continue;
    if (compare(value, key) > 0) break;
    last = row;
  }
  return last;
}

function lookUp(keys: Matrix, range: Matrix, column: number, sorted: boolean): Matrix {
  if (column < 1) fail('#VALUE!', `${column}`);
  if (column > widthOf(range)) fail('#REF!', `${column} > ${widthOf(range)}`);
  const rowOf = (key: Scalar): number => (sorted ? sortedRow(range, key) : exactRow(range, key));
  const find = (key: Scalar): Scalar => {
    const row = rowOf(key);
    return row < 0 ? { error: '#N/A' } : (range.rows[row]?.[column - 1] ?? null);
  };
  const found = elementwise([keys], ([key = null]) => find(key));
  return matrix(found.rows, (row, place) =>
    range.format(Math.max(rowOf(keys.rows[row]?.[place] ?? null), 0), column - 1),
  );
}

const vertical =
  (turn: (range: Matrix) => Matrix): OwnFunction['run'] =>
  ([keys = single(null), range = single(null), column = single(1), sorted]) =>
    lookUp(keys, turn(range), Math.trunc(numberOr(firstOf(column), 0)), truthOr(sorted, true));

/** Searched by index when exact, so that thousands of lookups in one range stay quick. */
export const VLOOKUP: OwnFunction = { least: 3, most: 4, each: [0], run: vertical((range) => range) };
export const HLOOKUP: OwnFunction = { least: 3, most: 4, each: [0], run: vertical(transpose) };

/** One value, or a whole row or column when the other index is 0 or left out. */
export const INDEX: OwnFunction = {
  least: 1,
  most: 3,
  run: ([range = single(null), row, column]) => {
    let [line, place] = [row, column].map((value) => numberOr(value && firstOf(value), 0));
    // One index is enough in a single row.
    if (column === undefined && range.rows.length === 1 && !isSingle(range)) [line, place] = [1, line];
    if ((line ?? 0) > range.rows.length || (place ?? 0) > widthOf(range)) {
      fail('#NUM!', `INDEX: ${line}, ${place}`);
    }
    const pick = <Item>(items: readonly Item[], at = 0): readonly Item[] =>
      at > 0 ? items.slice(at - 1, at) : items;
    return matrix(
      pick(range.rows, line).map((cells) => pick(cells, place)),
      (down, right) =>
        range.format(down + Math.max((line ?? 0) - 1, 0), right + Math.max((place ?? 0) - 1, 0)),
    );
  },
};
