import type { RfmInput } from '../core/scoring/rfm';
import { filledRows } from './filled-rows';

/** The rows that can be scored, by index, and what to score them on. */
export interface ScorableRows {
  readonly rows: readonly number[];
  readonly input: RfmInput;
}

/** A row is scored when it has a date no later than the analysis, at least one order, and an amount. */
export function scorableRows(
  dates: Float64Array,
  orders: Float64Array,
  amounts: Float64Array,
  asOf: number,
): ScorableRows {
  const rows: number[] = [];
  dates.forEach((date, row) => {
    if (date <= asOf && orders[row]! > 0 && !Number.isNaN(amounts[row])) rows.push(row);
  });
  const pick = (of: (row: number) => number): Float64Array => Float64Array.from(rows, of);
  return {
    rows,
    input: {
      recency: pick((row) => asOf - dates[row]!),
      orders: pick((row) => orders[row]!),
      revenue: pick((row) => amounts[row]!),
    },
  };
}

/** The latest day of a column; `-Infinity` when it has none. */
export const latestDay = (dates: Float64Array): number =>
  filledRows(dates).values.reduce((a, b) => Math.max(a, b), -Infinity);
