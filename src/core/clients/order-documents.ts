import type { DayNumber } from '../model/iso-date';
import type { LeftOutReason, LeftOutRows } from './left-out';
import type { OrderRows } from './read-orders';

/** Invoices and credit notes, rows of one number brought together. Parallel arrays, one document per index. */
export interface Documents {
  readonly count: number;
  readonly client: Int32Array;
  readonly day: Float64Array;
  /** What the document adds to the client's revenue, in cents: a credit note takes away. */
  readonly cents: Float64Array;
  /** The sheet rows of document `d` are `rows[rowsFrom[d]]` to before `rows[rowsFrom[d + 1]]`. */
  readonly rows: Int32Array;
  readonly rowsFrom: Int32Array;
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
  private count = 0;
  private readonly documentOfRow: Int32Array;
  private readonly client: Int32Array;
  private readonly day: Float64Array;
  private readonly cents: Float64Array;
  private readonly isCredit: Uint8Array;
  private readonly known: KnownDocuments;

  constructor(private readonly orders: OrderRows) {
    this.documentOfRow = new Int32Array(orders.count).fill(-1);
    this.client = new Int32Array(orders.count);
    this.day = new Float64Array(orders.count);
    this.cents = new Float64Array(orders.count);
    this.isCredit = new Uint8Array(orders.count);
    this.known = new KnownDocuments(this.client);
  }

  add(row: number, client: number): void {
    const document = this.documentOf(row, client);
    const day = this.orders.days[row]!;
    if (day < this.day[document]!) this.day[document] = day;
    this.cents[document]! += this.orders.cents[row]!;
    if (this.orders.types[row] === 'credit-note') this.isCredit[document] = 1;
    this.documentOfRow[row] = document;
  }

  private documentOf(row: number, client: number): number {
    const orderId = this.orders.orderIds?.[row];
    const document = orderId ? this.known.of(orderId, client, this.count) : this.count;
    if (document < this.count) return document;
    this.count++;
    this.client[document] = client;
    this.day[document] = this.orders.days[row]!;
    return document;
  }

  /** A credit note is money, never an order: it always takes away, whatever sign it was typed with. */
  finish(): Documents {
    const turned = { count: 0, amount: 0 };
    for (let document = 0; document < this.count; document++) {
      const cents = this.cents[document]!;
      if (!this.isCredit[document] || cents <= 0) continue;
      this.cents[document] = -cents;
      turned.count++;
      turned.amount += cents;
    }
    return {
      count: this.count,
      client: this.client.subarray(0, this.count),
      day: this.day.subarray(0, this.count),
      cents: this.cents.subarray(0, this.count),
      ...this.rowsByDocument(),
      turned,
    };
  }

  /** Rows sorted by document in two passes: how many each has, then each in its place. */
  private rowsByDocument(): Pick<Documents, 'rows' | 'rowsFrom'> {
    const rowsFrom = new Int32Array(this.count + 1);
    for (const document of this.documentOfRow) if (document >= 0) rowsFrom[document + 1]!++;
    for (let document = 0; document < this.count; document++) rowsFrom[document + 1]! += rowsFrom[document]!;
    const next = rowsFrom.slice();
    const rows = new Int32Array(rowsFrom[this.count]!);
    this.documentOfRow.forEach((document, row) => {
      if (document >= 0) rows[next[document]!++] = this.orders.table.sheetRows[row]!;
    });
    return { rows, rowsFrom };
  }
}

/** Documents by number and client. Two clients seldom share a number: the pair is spelt out only where they do. */
class KnownDocuments {
  private readonly firstOfNumber = new Map<string, number>();
  private readonly others = new Map<string, number>();

  constructor(private readonly clientOf: Int32Array) {}

  /** The document of this number and client; `next` when there is none yet, which is then remembered as it. */
  of(orderId: string, client: number, next: number): number {
    const first = this.firstOfNumber.get(orderId);
    if (first === undefined) {
      this.firstOfNumber.set(orderId, next);
      return next;
    }
    if (this.clientOf[first] === client) return first;
    const pair = `${client} ${orderId}`;
    const known = this.others.get(pair);
    if (known === undefined) this.others.set(pair, next);
    return known ?? next;
  }
}
