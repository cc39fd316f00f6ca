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
 * Fits a purchase model by maximum likelihood. During the search durations are counted in the mean age of the clients, so that α is of the
 * order of one in any unit.
 */
export function fitPurchases(patterns: PurchasePatterns, model: PurchaseModel = MBG_NBD): PurchaseFit {
  const { repeats, last, age, weight, of } = patterns;
  const sumOf = (values: Float64Array): number =>
    values.reduce((sum, value, pattern) => sum + value * weight[pattern]!, 0);
  const unit = sumOf(age) / of.length || 1;
  const inUnits = (values: Float64Array): Float64Array => values.map((value) => value / unit);
  const scaled = { ...patterns, last: inUnits(last), age: inUnits(age) };
  const { point, value, found } = maximise(purchaseLikelihood(scaled, model), [0, 0, 0, 0]);
  const [r, alpha, a, b] = point.map(Math.exp) as [number, number, number, number];
  return {
    model,
    r,
    alpha: alpha * unit,
    a,
    b,
    logLikelihood: value * of.length - sumOf(repeats) * Math.log(unit),
    repeaters: sumOf(repeats.map((count) => Math.min(1, count))),
    found,
  };
}
