import type { DayNumber } from '../../model/iso-date';

/** What a client table says of each client's orders, one client per index; NaN where it says nothing. */
export interface OrderSummaries {
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  readonly orders: Float64Array;
  /** Days with at least one order, where orders are known one by one. */
  readonly purchaseDays?: Float64Array;
  /** In any one unit. */
  readonly revenue?: Float64Array;
}

/**
 * What the purchase models read, one client per index: purchase days after the first (x), weeks from the first to the
 * last (t_x) and from the first to the analysis date (T). x = 0 goes with t_x = 0.
 */
export interface PurchaseHistories {
  readonly repeats: Float64Array;
  readonly last: Float64Array;
  readonly age: Float64Array;
}

const DAYS_PER_WEEK = 7;

/**
 * Clients whose history can be read, by index: at least one order, first date no later than the last, last date no
 * later than the analysis. One order with two different dates contradicts itself, and is not read.
 */
export const readableClients = (clients: OrderSummaries, asOf: DayNumber): Int32Array =>
  Int32Array.from(
    Array.from(clients.orders.keys()).filter((client) => {
      const days = clients.lastDay[client]! - clients.firstDay[client]!;
      return clients.lastDay[client]! <= asOf && days >= 0 && clients.orders[client]! >= (days > 0 ? 2 : 1);
    }),
  );

/** Histories of the chosen clients, in their order. */
export function purchaseHistories(
  clients: OrderSummaries,
  chosen: Int32Array,
  asOf: DayNumber,
): PurchaseHistories {
  const repeats = Float64Array.from(chosen, (client) => repeatDays(clients, client));
  const weeksFromFirst = (client: number, day: number): number =>
    (day - clients.firstDay[client]!) / DAYS_PER_WEEK;
  return {
    repeats,
    last: Float64Array.from(chosen, (client) => weeksFromFirst(client, clients.lastDay[client]!)),
    age: Float64Array.from(chosen, (client) => weeksFromFirst(client, asOf)),
  };
}

/**
 * Purchase days after the first. Where only orders are counted, all but the first, and never more than the days there
 * were: two orders of one day are one purchase day.
 */
function repeatDays({ purchaseDays, orders, firstDay, lastDay }: OrderSummaries, client: number): number {
  const counted = Math.floor((purchaseDays ?? orders)[client]!) - 1;
  return Math.min(counted, lastDay[client]! - firstDay[client]!);
}
