import { maximise } from './maximise';
import type { PurchasePatterns } from './patterns';
import { purchaseLikelihood } from './purchase-likelihood';
import { MBG_NBD, type PurchaseModel, type PurchaseParameters } from './purchase-model';

/** Parameters of most likelihood. */
export interface PurchaseFit extends PurchaseParameters {
  /** NaN without clients. */
  readonly logLikelihood: number;
  /** Clients with at least one repeat purchase. */
  readonly repeaters: number;
  /** False when there is no finite maximum, and the parameters are only where the search stopped. */
  readonly found: boolean;
}

/**
 * Fits a purchase model by maximum likelihood. The search for α starts at the mean age of the clients, so that the unit
 * of durations does not matter.
 */
export function fitPurchases(patterns: PurchasePatterns, model: PurchaseModel = MBG_NBD): PurchaseFit {
  const { repeats, age, weight, of } = patterns;
  const sumOf = (values: Float64Array): number =>
    values.reduce((sum, value, pattern) => sum + value * weight[pattern]!, 0);
  const start = [0, Math.log(sumOf(age) / of.length || 1), 0, 0];
  const { point, value, end } = maximise(purchaseLikelihood(patterns, model), start);
  const [r, alpha, a, b] = point.map(Math.exp) as [number, number, number, number];
  const repeaters = sumOf(repeats.map((count) => Math.min(1, count)));
  return { model, r, alpha, a, b, logLikelihood: value * of.length, repeaters, found: end === 'top' };
}
