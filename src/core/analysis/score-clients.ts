import type { ClientTable } from '../clients/client-table';
import { dayNumber } from '../model/iso-date';
import { classifyByCount, classifyByLimits, type PmgResult } from '../scoring/pmg';
import { scoreRfm } from '../scoring/rfm';
import { type AnalysisOptions, type ClientScores, type PmgFigures, recencyOf } from './analysis';
import { NOT_SCORED } from './client-groups';

/** Clients that are ready, by index. */
export const readyClients = (clients: ClientTable): Int32Array =>
  Int32Array.from(clients.states.flatMap((state, client) => (state === 'ready' ? [client] : [])));

const pick = (values: Float64Array, indexes: Int32Array): Float64Array =>
  Float64Array.from(indexes, (index) => values[index]!);

/** Scores the ready clients among themselves; the others get 0. */
export function rfmOfClients(
  clients: ClientTable,
  ready: Int32Array,
  options: AnalysisOptions,
): ClientScores {
  const asOfDay = dayNumber(options.asOf);
  const scores = scoreRfm(
    {
      recency: pick(clients.lastDay, ready).map((day) => recencyOf(day, asOfDay)),
      orders: pick(clients.orders, ready),
      revenue: pick(clients.revenue, ready),
    },
    options.classes,
    ownRfmLimits(options),
  );
  return {
    limits: scores.limits,
    r: spread(scores.r, ready, clients.count),
    f: spread(scores.f, ready, clients.count),
    m: spread(scores.m, ready, clients.count),
  };
}

/** Limits for another number of scores than the one asked for cannot serve. */
const ownRfmLimits = ({ limits, classes }: AnalysisOptions) =>
  limits?.rfm?.classes === classes ? limits.rfm : undefined;

function spread(scores: Uint8Array, indexes: Int32Array, count: number): Uint8Array {
  const all = new Uint8Array(count);
  scores.forEach((score, place) => {
    all[indexes[place]!] = score;
  });
  return all;
}

/**
 * Classes of revenue over all clients that have one, zero and negative included, prospects not. On the last twelve
 * months where orders are known one by one, else on the revenue of the file.
 */
export function pmgOfClients(clients: ClientTable, own: PmgResult['from'] | undefined): PmgFigures {
  const revenue = clients.recentRevenue ?? clients.revenue;
  const classed = Int32Array.from(
    clients.states.flatMap((state, client) =>
      hasRevenue(state) && !Number.isNaN(revenue[client]!) ? [client] : [],
    ),
  );
  const amounts = pick(revenue, classed);
  const result = own ? classifyByLimits(amounts, own) : classifyByCount(amounts);
  const classes: PmgFigures['classes'][number][] = new Array(clients.count).fill(null);
  result.classes.forEach((pmgClass, place) => {
    classes[classed[place]!] = pmgClass;
  });
  return { ...result, classes, lastTwelveMonths: clients.recentRevenue !== undefined };
}

const hasRevenue = (state: ClientTable['states'][number]): boolean =>
  state === 'ready' || NOT_SCORED[state].group === 'to-complete';
