import { quantile } from '../scoring/quantile';

/** Of the readable values of a column: numbers as they are, days as {@link DayNumber}s. */
export interface ValueRange {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** `NaN` values are left out; `undefined` when none is left. */
export function rangeOf(values: Float64Array): ValueRange | undefined {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 0) return undefined;
  return { least: sorted[0]!, median: quantile(sorted, 1, 2), most: sorted[sorted.length - 1]! };
}
