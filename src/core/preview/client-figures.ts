import type { Analysis } from '../analysis/analysis';
import { rfmMoney } from '../analysis/score-clients';
import { dayNumber } from '../model/iso-date';

/** What segments are made of, one place per client that can be scored; nothing of who the client is. NaN where unknown. */
export interface ClientFigures {
  /** Whole days since the last order. */
  readonly recency: Float64Array;
  readonly orders: Float64Array;
  /** What M scores, in cents: the revenue, or the average order. */
  readonly money: Float64Array;
  /** Cents. */
  readonly revenue: Float64Array;
  /** Whole days since the first order. */
  readonly firstOrderAge: Float64Array;
  /** What makes an account big or small: revenue in cents, or points of potential. */
  readonly size: Float64Array;
}

/** The clients of an analysis that are scored, in the order of the source. */
export const scoredClients = ({ segmentOf }: Pick<Analysis, 'segmentOf'>): Int32Array =>
  Int32Array.from([...segmentOf.keys()].filter((client) => segmentOf[client]! >= 0));

export function figuresOf(analysis: Analysis): ClientFigures {
  const { clients, options, rfm, pmg } = analysis;
  const scored = scoredClients(analysis);
  const asOf = dayNumber(options.asOf);
  const column = (of: (client: number) => number): Float64Array => Float64Array.from(scored, of);
  return {
    recency: column((client) => asOf - clients.lastDay[client]!),
    orders: column((client) => clients.orders[client]!),
    money: column((client) => rfmMoney(clients, rfm?.money ?? 'revenue', client)),
    revenue: column((client) => clients.revenue[client]!),
    firstOrderAge: column((client) => asOf - clients.firstDay[client]!),
    size: column((client) => pmg.values[client]!),
  };
}
