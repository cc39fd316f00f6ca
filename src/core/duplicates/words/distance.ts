let previous = new Uint16Array(64);
let current = new Uint16Array(64);
let beforePrevious = new Uint16Array(64);

/** Longer texts are never called near: they are equal or not. */
const LONGEST = 60;

/**
 * True when the two texts are at most `limit` typing errors apart: a letter too many, missing, wrong, or two letters
 * exchanged (optimal string alignment). Texts above 60 characters are near only when equal.
 */
export function isWithin(a: string, b: string, limit: number): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > limit || a.length > LONGEST || b.length > LONGEST) return false;
  for (let column = 0; column <= limit && column <= b.length; column++) current[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const spare = beforePrevious;
    beforePrevious = previous;
    previous = current;
    current = spare;
    if (fillRow(a, b, row, limit) > limit) return false;
  }
  return current[b.length]! <= limit;
}

/** One line of the table of errors, as far as `limit` errors can lead from its diagonal; the least of it. */
function fillRow(a: string, b: string, row: number, limit: number): number {
  const first = Math.max(1, row - limit);
  const last = Math.min(b.length, row + limit);
  const tooMany = limit + 1;
  const letter = a.charCodeAt(row - 1);
  let left = first === 1 ? row : tooMany;
  let least = left;
  current[first - 1] = left;
  // What the line above never filled is out of reach.
  if (last === row + limit) previous[last] = tooMany;
  for (let column = first; column <= last; column++) {
    const other = b.charCodeAt(column - 1);
    let errors = previous[column - 1]! + (letter === other ? 0 : 1);
    if (previous[column]! + 1 < errors) errors = previous[column]! + 1;
    if (left + 1 < errors) errors = left + 1;
    if (
      row > 1 &&
      column > 1 &&
      letter === b.charCodeAt(column - 2) &&
      a.charCodeAt(row - 2) === other &&
      beforePrevious[column - 2]! + 1 < errors
    ) {
      errors = beforePrevious[column - 2]! + 1;
    }
    current[column] = errors;
    left = errors;
    if (errors < least) least = errors;
  }
  return least;
}
