import type { DayNumber } from '../model/iso-date';
import type { LeftOutReason, LeftOutRows } from './left-out';
import type { OrderRows } from './read-orders';

/** Invoices and credit notes, rows of one number brought together. Parallel arrays, one document per index. */
export interface Documents {
  readonly count: number;
  readonly client: readonly number[];
  readonly day: readonly DayNumber[];
  /** What the document adds to the client's revenue, in cents: a credit note takes away. */
  readonly cents: readonly number[];
  readonly rowsOf: readonly (readonly number[])[];
  /** Credit notes typed as positive amounts, whose sign was turned. */
  readonly turned: { readonly count: number; readonly amount: number };
}

/** Why a row is not money of a client, or `undefined` when it is. */
function reasonToLeaveOut(orders: OrderRows, row: number, lastDay: DayNumber): LeftOutReason | undefined {
  const type = orders.types[row]!;
  if (type !== 'invoice' && type !== 'credit-note') return type;
  const cents = orders.cents[row]!;
  const day = orders.days[row]!;
  if (Number.isNaN(cents)) return orders.blankAmount(row) ? 'missing-amount' : 'unreadable-amount';
  if (Number.isNaN(day)) return orders.blankDay(row) ? 'missing-date' : 'unreadable-date';
  return day > lastDay ? 'later' : undefined;
}

/**
 * Groups the rows that count by client and document number; rows without a number are documents of their own.
 * `clientOf(row)` is asked only for rows that count, so that a quote alone makes no client.
 */
export function groupDocuments(
  orders: OrderRows,
  lastDay: DayNumber,
  clientOf: (row: number) => number,
  leftOut: LeftOutRows,
): Documents {
  const grouping = new Grouping(orders);
  for (let row = 0; row < orders.count; row++) {
    const reason = reasonToLeaveOut(orders, row, lastDay);
    if (reason) leftOut.add(reason, orders.table.sheetRows[row]!, orders.cents[row]! || 0);
    else grouping.add(row, clientOf(row));
  }
  return grouping.finish();
}

class Grouping {
  private readonly known = new Map<string, number>();
  private readonly client: number[] = [];
  private readonly day: DayNumber[] = [];
  private readonly cents: number[] = [];
  private readonly isCredit: boolean[] = [];
  private readonly rowsOf: number[][] = [];

  constructor(private readonly orders: OrderRows) {}

  add(row: number, client: number): void {
    const document = this.documentOf(row, client);
    const day = this.orders.days[row]!;
    if (day < this.day[document]!) this.day[document] = day;
    this.cents[document]! += this.orders.cents[row]!;
    if (this.orders.types[row] === 'credit-note') this.isCredit[document] = true;
    this.rowsOf[document]!.push(this.orders.table.sheetRows[row]!);
  }

  private documentOf(row: number, client: number): number {
    const orderId = this.orders.orderIds?.[row];
    const key = orderId ? `${client} ${orderId}` : undefined;
    const known = key === undefined ? undefined : this.known.get(key);
    if (known !== undefined) return known;
    const document = this.client.length;
    if (key !== undefined) this.known.set(key, document);
    this.client.push(client);
    this.day.push(this.orders.days[row]!);
    this.cents.push(0);
    this.isCredit.push(false);
    this.rowsOf.push([]);
    return document;
  }

  /** A credit note is money, never an order: it always takes away, whatever sign it was typed with. */
  finish(): Documents {
    let count = 0;
    let amount = 0;
    this.cents.forEach((cents, document) => {
      if (!this.isCredit[document] || cents <= 0) return;
      this.cents[document] = -cents;
      count++;
      amount += cents;
    });
    const { client, day, cents, rowsOf } = this;
    return { count: client.length, client, day, cents, rowsOf, turned: { count, amount } };
  }
}
