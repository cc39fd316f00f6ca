/**
 * How clients buy and leave. While active, a client buys at a rate λ of his own, Gamma(r, α) over clients; after a
 * purchase he leaves for good with a probability p of his own, Beta(a, b) over clients.
 *
 * - MBG/NBD (Batislam, Denizel & Filiztekin 2007, International Journal of Research in Marketing 24): he may leave
 *   after his first purchase already.
 * - BG/NBD (Fader, Hardie & Lee 2005, Marketing Science 24): only after a repeat purchase, so that a client of one
 *   order is active for ever. For comparison.
 *
 * The value is how many times a client could have left before his first repeat purchase.
 */
export const MBG_NBD = 1;
export const BG_NBD = 0;
export type PurchaseModel = typeof MBG_NBD | typeof BG_NBD;

/** A model with its parameters, fitted or given; α in the unit of the durations. */
export interface PurchaseParameters {
  readonly model: PurchaseModel;
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}
