import { type ClassCount, limitsBelow, quantileLimits } from './quantile';

/** Clients to score, one per index: recency in whole days, number of orders, money in any one unit. No blanks. */
export interface RfmInput {
  readonly recency: Float64Array;
  readonly orders: Float64Array;
  readonly revenue: Float64Array;
}

/** The `classes − 1` ascending limits of each axis, in its own unit. */
export interface RfmLimits {
  readonly classes: ClassCount;
  readonly recency: readonly number[];
  readonly frequency: readonly number[];
  readonly monetary: readonly number[];
}

/** Scores from 1 (worst) to the number of classes (best). */
export interface RfmScores {
  readonly limits: RfmLimits;
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
}

export function rfmLimits(input: RfmInput, classes: ClassCount): RfmLimits {
  return {
    classes,
    recency: quantileLimits(input.recency, classes),
    frequency: quantileLimits(input.orders, classes),
    monetary: quantileLimits(input.revenue, classes),
  };
}

/** Few days are good: the number of classes minus the limits strictly below. */
const recencyScore = (days: number, limits: RfmLimits): number =>
  limits.classes - limitsBelow(days, limits.recency);

/** 1 plus the limits strictly below. */
const amountScore = (value: number, limits: readonly number[]): number => 1 + limitsBelow(value, limits);

/**
 * Recency, frequency and monetary scores by quantile classes (Hughes 1994; limits of type 7). Equal values score
 * equally, so a class may stay empty; nobody's score depends on the order of the rows. Limits of one's own replace
 * the quantiles.
 */
export function scoreRfm(input: RfmInput, classes: ClassCount, ownLimits?: RfmLimits): RfmScores {
  const limits = ownLimits ?? rfmLimits(input, classes);
  return {
    limits,
    r: Uint8Array.from(input.recency, (days) => recencyScore(days, limits)),
    f: Uint8Array.from(input.orders, (orders) => amountScore(orders, limits.frequency)),
    m: Uint8Array.from(input.revenue, (revenue) => amountScore(revenue, limits.monetary)),
  };
}

/** How a code is written: « 543 » is R5 F4 M3 in order RFM, M5 F4 R3 in order MFR. */
export type CodeOrder = 'RFM' | 'MFR';

export const rfmCode = (r: number, f: number, m: number, order: CodeOrder = 'RFM'): string =>
  order === 'RFM' ? `${r}${f}${m}` : `${m}${f}${r}`;
