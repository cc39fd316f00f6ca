import { addMonths, type DayNumber, dayNumber, type IsoDate } from '../model/iso-date';
import type { ClientState } from './client-table';
import { earliestDay } from './earliest-day';
import type { Documents } from './order-documents';
import { medianInterval } from './order-interval';

/** What a client's documents add up to, one client per index. Money in cents. */
export interface OrderFigures {
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  readonly orders: Float64Array;
  readonly revenue: Float64Array;
  readonly recentRevenue: Float64Array;
  readonly orderDays: { readonly client: Int32Array; readonly day: Float64Array };
  readonly rows: readonly (readonly number[])[];
  readonly states: readonly ClientState[];
  readonly creditNotes: { readonly rows: number; readonly amount: number };
  readonly orderInterval: number | undefined;
  readonly firstOrder: DayNumber | undefined;
}

/**
 * First and last order, number of orders and revenue per client. A document that adds money is an order; one of zero
 * is none; one that takes money away is a credit note: it lowers the revenue and touches neither count nor dates.
 */
export function aggregateOrders(documents: Documents, clients: number, asOf: IsoDate): OrderFigures {
  const firstDay = new Float64Array(clients).fill(Number.NaN);
  const lastDay = new Float64Array(clients).fill(Number.NaN);
  const orders = new Float64Array(clients);
  const revenue = new Float64Array(clients);
  const recentRevenue = new Float64Array(clients);
  const creditNotes = { rows: 0, amount: 0 };
  const credited = new Uint8Array(clients);
  const recentFrom = dayNumber(addMonths(asOf, -12));

  for (let index = 0; index < documents.count; index++) {
    const client = documents.client[index]!;
    const cents = documents.cents[index]!;
    const day = documents.day[index]!;
    const [from, to] = [documents.rowsFrom[index]!, documents.rowsFrom[index + 1]!];
    revenue[client]! += cents;
    if (day > recentFrom) recentRevenue[client]! += cents;
    if (cents < 0) {
      credited[client] = 1;
      creditNotes.rows += to - from;
      creditNotes.amount += cents;
    } else if (cents > 0) {
      orders[client]!++;
      if (!(firstDay[client]! <= day)) firstDay[client] = day;
      if (!(lastDay[client]! >= day)) lastDay[client] = day;
    }
  }
  const states = Array.from(orders, (count, client): ClientState => {
    if (count > 0) return 'ready';
    return credited[client] ? 'credit-notes-only' : 'no-order';
  });
  const orderDays = orderDaysOf(documents);
  return {
    ...{ firstDay, lastDay, orders, revenue, recentRevenue, states, creditNotes },
    rows: rowsByClient(documents, clients),
    orderDays,
    orderInterval: medianInterval(orderDays, clients),
    firstOrder: earliestDay(firstDay),
  };
}

/** The sheet rows of each client, document by document: counted first, so that no list has to grow. */
function rowsByClient({ count, client, rows, rowsFrom }: Documents, clients: number): readonly number[][] {
  const sizes = new Int32Array(clients);
  for (let index = 0; index < count; index++)
    sizes[client[index]!]! += rowsFrom[index + 1]! - rowsFrom[index]!;
  const lists = Array.from(sizes, (size) => new Array<number>(size));
  const filled = new Int32Array(clients);
  for (let index = 0; index < count; index++) {
    const owner = client[index]!;
    for (let place = rowsFrom[index]!; place < rowsFrom[index + 1]!; place++)
      lists[owner]![filled[owner]!++] = rows[place]!;
  }
  return lists;
}

/** Documents that are orders, credit notes and zeros left out. */
function orderDaysOf({ count, client, day, cents }: Documents): OrderFigures['orderDays'] {
  const clients = new Int32Array(count);
  const days = new Float64Array(count);
  let orders = 0;
  for (let index = 0; index < count; index++) {
    if (!(cents[index]! > 0)) continue;
    clients[orders] = client[index]!;
    days[orders++] = day[index]!;
  }
  return { client: clients.slice(0, orders), day: days.slice(0, orders) };
}
