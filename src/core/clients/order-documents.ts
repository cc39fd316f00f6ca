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
  const documentOfRow = new Int32Array(orders.count).fill(-1);
  const client = new Int32Array(orders.count);
  const documentOf = documentNumbers(orders.orderIds, client);
  let count = 0;
  for (let row = 0; row < orders.count; row++) {
    const reason = reasonToLeaveOut(orders, row, lastDay);
    if (reason) {
      leftOut.add(reason, orders.table.sheetRows[row]!, orders.cents[row]! || 0);
      continue;
    }
    const owner = clientOf(row);
    const document = documentOf(orders.orderIds?.[row], owner, count);
    documentOfRow[row] = document;
    if (document < count) continue;
    client[document] = owner;
    count++;
  }
  return {
    ...{ count, client: client.subarray(0, count) },
    ...addUp(orders, documentOfRow, count),
    ...rowsByDocument(orders, documentOfRow, count),
  };
}

/** Finds the document of a number and a client; `next` when there is none yet, which is then remembered as it. */
type DocumentFinder = (orderId: string | undefined, client: number, next: number) => number;

/** Two clients seldom share a number: a document is first looked for by its number, then by its client. */
function documentNumbers(orderIds: readonly string[] | undefined, clientOf: Int32Array): DocumentFinder {
  if (!orderIds) return (_, _client, next) => next;
  return areSideBySide(orderIds) ? fromLast(clientOf) : fromAll(clientOf);
}

/** The numbers go up, or down: the rows of one number then follow each other. Most tools export so. */
function areSideBySide(orderIds: readonly string[]): boolean {
  let [up, down] = [true, true];
  for (let row = 1; row < orderIds.length && (up || down); row++) {
    const [before, after] = [orderIds[row - 1]!, orderIds[row]!];
    const isLonger = after.length - before.length;
    if (isLonger < 0 || (isLonger === 0 && after < before)) up = false;
    if (isLonger > 0 || (isLonger === 0 && after > before)) down = false;
  }
  return up || down;
}

/** Nothing older than the last number need be remembered. */
function fromLast(clientOf: Int32Array): DocumentFinder {
  const others = new Map<number, number>();
  let last = '';
  let first = 0;
  return (orderId, client, next) => {
    if (!orderId) return next;
    if (orderId !== last) {
      [last, first] = [orderId, next];
      if (others.size > 0) others.clear();
      return next;
    }
    return clientOf[first] === client ? first : remembered(others, client, next);
  };
}

function fromAll(clientOf: Int32Array): DocumentFinder {
  const firstOfNumber = new Map<string, number>();
  const others = new Map<string, number>();
  return (orderId, client, next) => {
    if (!orderId) return next;
    const first = remembered(firstOfNumber, orderId, next);
    return first === next || clientOf[first] === client
      ? first
      : remembered(others, `${client} ${orderId}`, next);
  };
}

/** The document of a key; `next` from now on, where there was none. */
function remembered<Key>(known: Map<Key, number>, key: Key, next: number): number {
  const document = known.get(key);
  if (document === undefined) known.set(key, next);
  return document ?? next;
}

/**
 * Earliest day and money of each document. A credit note is money, never an order: it always takes away, whatever sign
 * it was typed with.
 */
function addUp(
  { days, cents, types }: OrderRows,
  documentOfRow: Int32Array,
  count: number,
): Pick<Documents, 'day' | 'cents' | 'turned'> {
  const day = new Float64Array(count).fill(Infinity);
  const sum = new Float64Array(count);
  const isCredit = new Uint8Array(count);
  documentOfRow.forEach((document, row) => {
    if (document < 0) return;
    if (days[row]! < day[document]!) day[document] = days[row]!;
    sum[document]! += cents[row]!;
    if (types[row] === 'credit-note') isCredit[document] = 1;
  });
  const turned = { count: 0, amount: 0 };
  sum.forEach((amount, document) => {
    if (!isCredit[document] || amount <= 0) return;
    sum[document] = -amount;
    turned.count++;
    turned.amount += amount;
  });
  return { day, cents: sum, turned };
}

/** Sheet rows sorted by document in two passes: how many each has, then each in its place. */
function rowsByDocument(
  { table }: OrderRows,
  documentOfRow: Int32Array,
  count: number,
): Pick<Documents, 'rows' | 'rowsFrom'> {
  const rowsFrom = new Int32Array(count + 1);
  for (const document of documentOfRow) if (document >= 0) rowsFrom[document + 1]!++;
  for (let document = 0; document < count; document++) rowsFrom[document + 1]! += rowsFrom[document]!;
  const next = rowsFrom.slice();
  const rows = new Int32Array(rowsFrom[count]!);
  documentOfRow.forEach((document, row) => {
    if (document >= 0) rows[next[document]!++] = table.sheetRows[row]!;
  });
  return { rows, rowsFrom };
}
