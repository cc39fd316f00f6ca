import type { DayNumber } from '../../model/iso-date';
import type { Problem } from '../../model/problem';
import { median } from '../quantile';
import { type OrderSummaries, purchaseHistories, readableClients } from './histories';
import { groupHistories, type PurchasePatterns } from './patterns';
import { fitPurchases, type PurchaseFit } from './purchase-fit';
import { activeProbability, expectedIfActive } from './purchase-forecast';
import { expectedBasket, fitSpending, type SpendFit, type Spending } from './spend-fit';
import { judge, type Withheld } from './verdict';

const WEEKS_PER_YEAR = 52.14;

/** What to expect of each client, one per index of the table given; NaN where nothing can be said. */
export interface Prediction {
  readonly purchases: PurchaseFit;
  /** Absent when the table has no revenue. */
  readonly spending: SpendFit | undefined;
  /** Figures that the base does not allow, with the reason: they are NaN for everyone. */
  readonly withheld: Withheld;
  /** Probability, 0 to 1, that the client has not left. */
  readonly active: Float64Array;
  /** Purchases expected over the months, whether or not he is still active. */
  readonly orders: Float64Array;
  /** Revenue expected over the months, undiscounted, in the unit of the table. */
  readonly revenue: Float64Array;
  /** The same over twelve months, whatever the months asked for. */
  readonly yearRevenue: Float64Array;
  /** « CA à risque »: (1 − P) × the revenue expected if active. NaN for those who bought on one day only. */
  readonly atRisk: Float64Array;
  /** 1 where the client bought on one day only: his figures rest on the others alone, and are fragile. */
  readonly fragile: Uint8Array;
}

/**
 * Predicts the next months of each client from the base itself: MBG/NBD for purchases, Gamma-Gamma on all orders for
 * baskets, both by maximum likelihood. The fit is always given, with the verdict on what may be shown of it. Clients
 * whose history cannot be read (missing, contradictory or later than the analysis) take no part and get nothing.
 */
export function predict(clients: OrderSummaries, asOf: DayNumber, months = 12): Prediction {
  const chosen = readableClients(clients, asOf);
  const patterns = groupHistories(purchaseHistories(clients, chosen, asOf));
  const purchases = fitPurchases(patterns);
  const spending = clients.revenue && fitSpending(spendingOf(clients.orders, clients.revenue, chosen));

  const spread = (figures: Float64Array): Float64Array => {
    const all = clients.orders.map(() => Number.NaN);
    chosen.forEach((client, index) => {
      all[client] = figures[patterns.of[index]!]!;
    });
    return all;
  };
  const active = spread(activeProbabilities(patterns, purchases));
  const ifActive = spread(ordersIfActive(patterns, purchases, (months * WEEKS_PER_YEAR) / 12));
  const fragile = Uint8Array.from(spread(patterns.repeats), (repeats) => (repeats === 0 ? 1 : 0));
  const withheld = judge(purchases, median(active.filter((probability) => probability >= 0)), spending);
  const moneyOf = (expected: Float64Array): Float64Array =>
    expected.map((orders, client) =>
      spending
        ? orders * expectedBasket(spending, clients.orders[client]!, clients.revenue![client]!)
        : Number.NaN,
    );
  const money = moneyOf(ifActive);
  const revenue = unless(withheld.revenue, product(active, money));
  const overYear = (): Float64Array => moneyOf(spread(ordersIfActive(patterns, purchases, WEEKS_PER_YEAR)));
  const atRisk = money.map((whole, client) => (fragile[client] ? Number.NaN : (1 - active[client]!) * whole));
  return {
    purchases,
    spending,
    withheld,
    active: unless(withheld.activity, active),
    orders: unless(withheld.orders, product(active, ifActive)),
    revenue,
    yearRevenue: months === 12 ? revenue : unless(withheld.revenue, product(active, overYear())),
    atRisk: unless(withheld.activity ?? withheld.revenue, atRisk),
    fragile,
  };
}

const product = (one: Float64Array, other: Float64Array): Float64Array =>
  one.map((value, client) => value * other[client]!);

const unless = (reason: Problem | undefined, figures: Float64Array): Float64Array =>
  reason ? figures.map(() => Number.NaN) : figures;

const spendingOf = (orders: Float64Array, revenue: Float64Array, chosen: Int32Array): Spending => ({
  orders: Float64Array.from(chosen, (client) => orders[client]!),
  revenue: Float64Array.from(chosen, (client) => revenue[client]!),
});

const activeProbabilities = ({ repeats, last, age }: PurchasePatterns, fit: PurchaseFit): Float64Array =>
  repeats.map((count, pattern) => activeProbability(fit, count, last[pattern]!, age[pattern]!));

const ordersIfActive = ({ repeats, age }: PurchasePatterns, fit: PurchaseFit, weeks: number): Float64Array =>
  repeats.map((count, pattern) => expectedIfActive(fit, count, age[pattern]!, weeks));
