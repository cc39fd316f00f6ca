/** A rectangle of cells of one tab; `row` and `column` start at 1, as in Sheets. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const lastRowOf = (area: Area): number => area.row + area.rows - 1;
export const lastColumnOf = (area: Area): number => area.column + area.columns - 1;
export const cellCount = (area: Area): number => area.rows * area.columns;

export const intersects = (one: Area, other: Area): boolean =>
  one.row <= lastRowOf(other) &&
  other.row <= lastRowOf(one) &&
  one.column <= lastColumnOf(other) &&
  other.column <= lastColumnOf(one);

export const contains = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  lastRowOf(inner) <= lastRowOf(outer) &&
  lastColumnOf(inner) <= lastColumnOf(outer);

export type Axis = 'row' | 'column';

/** Where `[start, start + length)` stands once `count` lines are inserted before line `at`. */
function spanAfterInsertion(start: number, length: number, at: number, count: number): [number, number] {
  if (at <= start) return [start + count, length];
  return at < start + length ? [start, length + count] : [start, length];
}

/** The same once lines `at … at + count − 1` are deleted; the length is 0 when nothing is left. */
function spanAfterDeletion(start: number, length: number, at: number, count: number): [number, number] {
  const before = (line: number): number => Math.min(Math.max(line - at, 0), count);
  const first = start - before(start);
  return [first, start + length - before(start + length) - first];
}

/** The area after lines were inserted (`count` > 0) before line `at`, or deleted from it (`count` < 0). */
export function shiftArea(area: Area, axis: Axis, at: number, count: number): Area | undefined {
  const move = count > 0 ? spanAfterInsertion : spanAfterDeletion;
  const size = Math.abs(count);
  if (axis === 'row') {
    const [row, rows] = move(area.row, area.rows, at, size);
    return rows > 0 ? { ...area, row, rows } : undefined;
  }
  const [column, columns] = move(area.column, area.columns, at, size);
  return columns > 0 ? { ...area, column, columns } : undefined;
}
