import type { ClientTable } from '../clients/client-table';
import { dayNumber } from '../model/iso-date';
import { classifyByCount, classifyByLimits, classifyByRevenue, type PmgResult } from '../scoring/pmg';
import { scoreRfm } from '../scoring/rfm';
import { type AnalysisOptions, type ClientScores, type PmgFigures, recencyOf, tuningOf } from './analysis';
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
  const money = options.choices?.money ?? 'revenue';
  const scores = scoreRfm(
    {
      recency: pick(clients.lastDay, ready).map((day) => recencyOf(day, asOfDay)),
      orders: pick(clients.orders, ready),
      revenue: Float64Array.from(ready, (client) => rfmMoney(clients, money, client)),
    },
    options.classes,
    ownRfmLimits(options),
  );
  return {
    ...{ limits: scores.limits, money },
    r: spread(scores.r, ready, clients.count),
    f: spread(scores.f, ready, clients.count),
    m: spread(scores.m, ready, clients.count),
  };
}

/** What M scores of a client, in cents: all that was bought, or the average order. */
export const rfmMoney = (
  { revenue, orders }: ClientTable,
  money: ClientScores['money'],
  client: number,
): number => (money === 'basket' ? revenue[client]! / orders[client]! : revenue[client]!);

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
 * Classes of revenue over all clients that have one, zero and negative included, prospects not: on the last twelve months
 * where orders are known one by one, else on the revenue of the file. Of potential, where that was chosen and is known of
 * somebody, over the same clients.
 */
export function pmgOfClients(
  clients: ClientTable,
  potential: Float64Array | undefined,
  options: AnalysisOptions,
): PmgFigures {
  const among = (values: Float64Array): Int32Array =>
    Int32Array.from(
      clients.states.flatMap((state, client) =>
        hasRevenue(state) && !Number.isNaN(values[client]!) ? [client] : [],
      ),
    );
  const asked = options.choices?.pmgOn === 'potential';
  const on = asked && potential && among(potential).length > 0 ? 'potential' : 'revenue';
  const values = on === 'potential' ? potential! : (clients.recentRevenue ?? clients.revenue);
  const classed = among(values);
  const { result, ...how } = classedBy(pick(values, classed), on, options);
  const classes: PmgFigures['classes'][number][] = new Array(clients.count).fill(null);
  result.classes.forEach((pmgClass, place) => {
    classes[classed[place]!] = pmgClass;
  });
  const lastTwelveMonths = on === 'revenue' && clients.recentRevenue !== undefined;
  return { ...result, ...how, classes, on, values, onRefused: asked && on === 'revenue', lastTwelveMonths };
}

/** Limits of one's own come first, where they are limits of the same; the rule by revenue means nothing on a total that is not positive. */
function classedBy(
  amounts: Float64Array,
  on: PmgFigures['on'],
  options: AnalysisOptions,
): Pick<PmgFigures, 'rule' | 'shares' | 'ruleRefused'> & { readonly result: PmgResult } {
  const { pmgBig, pmgMedium, pmgBigRevenue, pmgMediumRevenue } = tuningOf(options);
  const byCount = { big: pmgBig, medium: pmgMedium };
  const own = options.limits?.pmg;
  if (own && (own.on ?? 'revenue') === on) {
    const { big, medium } = own;
    const result = classifyByLimits(amounts, { big, medium });
    return { result, rule: 'limits', shares: byCount, ruleRefused: false };
  }
  const wanted = options.choices?.pmgRule === 'revenue';
  const shares = { big: pmgBigRevenue, medium: pmgMediumRevenue };
  const result = wanted ? classifyByRevenue(amounts, shares) : undefined;
  return result
    ? { result, rule: 'revenue', shares, ruleRefused: false }
    : { result: classifyByCount(amounts, byCount), rule: 'clients', shares: byCount, ruleRefused: wanted };
}

const hasRevenue = (state: ClientTable['states'][number]): boolean =>
  state === 'ready' || NOT_SCORED[state].group === 'to-complete';
