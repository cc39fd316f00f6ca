import { digamma, logGamma } from './log-gamma';
import { maximise, type Objective } from './maximise';

/**
 * Gamma-Gamma model of baskets (Fader, Hardie & Lee 2005, « RFM and CLV », Journal of Marketing Research 42): the
 * baskets of a client are Gamma(p, ν), and ν differs by client as Gamma(q, v). v in the unit of money.
 */
export interface SpendFit {
  readonly p: number;
  readonly q: number;
  readonly v: number;
  readonly logLikelihood: number;
  /** Clients with a positive revenue, which the fit rests on. */
  readonly clients: number;
  /**
   * False without a fit. A parameter that runs off still makes one: where clients are alike (q), everybody’s mean is
   * expected of each; where each client is always the same (p), his own is.
   */
  readonly found: boolean;
}

/** Orders, at least one, and revenue, one client per index. */
export interface Spending {
  readonly orders: Float64Array;
  readonly revenue: Float64Array;
}

/**
 * Fits the model by maximum likelihood on all orders; clients without a positive revenue are left out. The search for v
 * starts at the mean revenue, so that the unit of money does not matter.
 */
export function fitSpending(spending: Spending): SpendFit {
  const paying = (_: number, client: number): boolean => spending.revenue[client]! > 0;
  const orders = spending.orders.filter(paying);
  const revenue = spending.revenue.filter(paying);
  const clients = orders.length;
  const mean = revenue.reduce((sum, money) => sum + money, 0) / clients;
  const { point, value, end } = maximise(spendLikelihood({ orders, revenue }), [0, 1, Math.log(mean)]);
  const [p, q, v] = point.map(Math.exp) as [number, number, number];
  return { p, q, v, logLikelihood: value * clients, clients, found: end !== 'lost' };
}

/** Mean log-likelihood of the mean baskets, and its slope, as a function of the logarithms of p, q and v. */
function spendLikelihood({ orders, revenue }: Spending): Objective {
  const clients = orders.length;
  const counts = new Map<number, number>();
  for (const count of orders) counts.set(count, (counts.get(count) ?? 0) + 1);
  const logRevenue = revenue.map(Math.log);
  return (point) => {
    const [p, q, v] = point.map(Math.exp) as [number, number, number];
    let value = -clients * logGamma(q);
    let slopeP = 0;
    let slopeQ = -clients * digamma(q);
    let slopeV = 0;
    // What depends on the number of orders alone.
    counts.forEach((same, count) => {
      const shape = p * count;
      value += same * (logGamma(shape + q) - logGamma(shape) + Math.log(count));
      slopeP += same * count * (digamma(shape + q) - digamma(shape));
      slopeQ += same * digamma(shape + q);
    });
    revenue.forEach((money, client) => {
      const shape = p * orders[client]!;
      const own = logRevenue[client]! - Math.log(money + v);
      const everybody = Math.log(v / (money + v));
      value += shape * own + q * everybody - logRevenue[client]!;
      slopeP += orders[client]! * own;
      slopeQ += everybody;
      slopeV += (q * money - shape * v) / (money + v);
    });
    return {
      value: value / clients,
      gradient: [slopeP * p, slopeQ * q, slopeV].map((slope) => slope / clients),
    };
  };
}

/**
 * Basket expected of a client, between his own mean and everybody’s: the more orders, the more his own counts. A revenue
 * eaten by credit notes counts as none. Needs q > 1: else the mean basket of the base is infinite.
 */
export const expectedBasket = (
  { p, q, v }: Pick<SpendFit, 'p' | 'q' | 'v'>,
  orders: number,
  revenue: number,
): number => (p * (v + Math.max(0, revenue))) / (p * orders + q - 1);
