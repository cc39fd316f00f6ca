import type { Analysis } from '../analysis/analysis';
import { rfmMoney } from '../analysis/score-clients';
import { dayNumber } from '../model/iso-date';
import { isCovered } from '../scoring/weighted/weighted-mean';

/**
 * What segments are made of, one place per client that can be scored; nothing of who the client is. NaN where unknown. A
 * column that the file knows of nobody is empty.
 */
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
  /** Cents, given or from the rate. */
  readonly margin: Float64Array;
  /** Cents. */
  readonly serviceCost: Float64Array;
  /** Points of 100. */
  readonly potential: Float64Array;
  /** Points of 100 of the weighted score; NaN where too few of its weights are known for a class. */
  readonly score: Float64Array;
}

/** The clients of an analysis that are scored, in the order of the source. */
export const scoredClients = ({ segmentOf }: Pick<Analysis, 'segmentOf'>): Int32Array =>
  Int32Array.from([...segmentOf.keys()].filter((client) => segmentOf[client]! >= 0));

export function figuresOf(analysis: Analysis): ClientFigures {
  const { clients, options, rfm, pmg, abcd, score } = analysis;
  const scored = scoredClients(analysis);
  const asOf = dayNumber(options.asOf);
  const column = (of: (client: number) => number): Float64Array => Float64Array.from(scored, of);
  const known = (values: Float64Array | undefined): Float64Array =>
    values ? column((client) => values[client]!) : new Float64Array();
  return {
    recency: column((client) => asOf - clients.lastDay[client]!),
    orders: known(clients.orders),
    money: column((client) => rfmMoney(clients, rfm?.money ?? 'revenue', client)),
    revenue: known(clients.revenue),
    firstOrderAge: column((client) => asOf - clients.firstDay[client]!),
    size: known(pmg.values),
    margin: known(abcd?.result.margin),
    serviceCost: known(abcd?.result.serviceCost),
    potential: known(abcd?.potential),
    score: known(score && classedScore(score)),
  };
}

const classedScore = ({ score, leastCoverage }: NonNullable<Analysis['score']>): Float64Array =>
  score.score.map((points, client) => (isCovered(score, client, leastCoverage) ? points : Number.NaN));

/** What the figures hang upon beside the cells and the date: where these ways differ, so do they. */
export const waysOf = ({ rfm, pmg, score, options }: Analysis): string =>
  JSON.stringify([
    ...[rfm?.money, pmg.on, options.criteria !== undefined, score?.leastCoverage],
    score?.criteria.map(({ candidate, weight, lowIsGood, points }) => [
      ...[candidate.source, weight, lowIsGood],
      points,
    ]),
  ]);
