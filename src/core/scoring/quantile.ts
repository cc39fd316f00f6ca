/** The number of classes a score may have. */
export type ClassCount = 3 | 4 | 5;

/**
 * Quantile `part / parts` of ascending values: type 7 of Hyndman & Fan (1996), what Sheets and Excel call
 * PERCENTILE.INC (CENTILE.INCLURE). `sorted` must not be empty. The rank is kept in whole numbers, so that a quantile that
 * falls on a value is that value exactly.
 */
export function quantile(sorted: Float64Array, part: number, parts: number): number {
  const steps = (sorted.length - 1) * part;
  const below = Math.floor(steps / parts);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + ((steps % parts) / parts) * (high - low);
}

/** The `classes − 1` limits that cut the values at each `i / classes`; none for no values. */
export function quantileLimits(values: Float64Array, classes: number): number[] {
  if (values.length === 0) return [];
  const sorted = Float64Array.from(values).sort();
  return Array.from({ length: classes - 1 }, (_, index) => quantile(sorted, index + 1, classes));
}

/** How many limits are strictly below the value: equal values always get the same answer. */
export function limitsBelow(value: number, limits: readonly number[]): number {
  let count = 0;
  for (const limit of limits) if (limit < value) count++;
  return count;
}

/** The middle value, or `undefined` for none. */
export function median(values: Float64Array): number | undefined {
  return values.length === 0 ? undefined : quantile(Float64Array.from(values).sort(), 1, 2);
}
