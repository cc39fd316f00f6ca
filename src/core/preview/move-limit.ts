import type { PmgLimits } from '../analysis/own-limits';

/** One of ascending limits moved: those that it passes go with it. */
export const movedLimit = (limits: readonly number[], index: number, value: number): readonly number[] =>
  limits.map((limit, place) => {
    if (place === index) return value;
    return place < index ? Math.min(limit, value) : Math.max(limit, value);
  });

/** Big may not begin below medium: the other one follows. */
export const movedSize = (
  { big, medium, ...on }: PmgLimits,
  moved: 'big' | 'medium',
  value: number,
): PmgLimits =>
  moved === 'big'
    ? { ...on, big: value, medium: medium === null ? null : Math.min(medium, value) }
    : { ...on, medium: value, big: big === null ? null : Math.max(big, value) };

/** The different values of a column, ascending: where a limit may stand and change something. */
export const stopsOf = (values: Float64Array): Float64Array =>
  Float64Array.from(new Set(values.filter((value) => !Number.isNaN(value)))).sort();

/** The last of ascending values that a limit reaches; 0 where it reaches none. */
export function stopAt(stops: Float64Array, limit: number): number {
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stops[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
