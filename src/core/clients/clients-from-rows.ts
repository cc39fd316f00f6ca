import type { Mapping } from '../columns/mapping';
import { type DayNumber, dayNumber, type IsoDate } from '../model/iso-date';
import type { Table } from '../model/table';
import { median } from '../scoring/quantile';
import type { ClientState, ClientTable } from './client-table';
import { identityFacts } from './clients-from-orders';
import { type Contacts, displayName } from './contacts';
import { earliestDay } from './earliest-day';
import type { IdentityKeys } from './identity';
import { LeftOutRows } from './left-out';
import type { ClientRows, Figures } from './read-client-rows';

/**
 * One client per row: rows are never merged by key here, that is the business of duplicates. `identity` may be absent:
 * then rows are told apart by their place.
 */
export function clientsFromRows(
  rows: ClientRows,
  identity: IdentityKeys | undefined,
  contacts: Contacts,
  mapping: Mapping,
  asOf: IsoDate,
): ClientTable {
  const { table } = rows;
  const leftOut = new LeftOutRows();
  leftOut.addSetAside(table, rows.revenue?.position);
  const keys = Array.from(table.sheetRows, (row, index) => identity?.labels[index] || `ligne ${row}`);
  const firstDay = valuesOf(rows.firstDay, table);
  const lastDay = valuesOf(rows.lastDay, table);
  const orders = valuesOf(rows.orders, table);
  return {
    shape: 'clients',
    moneyTable: 'main',
    count: table.rowCount,
    keys,
    names: keys.map((key, index) => displayName(contacts, index, key)),
    contacts,
    attributes: {
      ...{ table, mapping, oneRowPerClient: true },
      rowOf: Int32Array.from(table.sheetRows, (_, row) => row),
    },
    rows: Array.from(table.sheetRows, (row) => [row]),
    ...{ firstDay, lastDay, orders },
    revenue: valuesOf(rows.revenue, table),
    states: statesOf(rows, dayNumber(asOf)),
    identity: identity
      ? identityFacts(identity)
      : { roles: [], filledShare: 0, rowsWithoutKey: table.rowCount },
    leftOut: leftOut.list('main'),
    source: sourceTotal(rows),
    creditNotes: { rows: 0, amount: 0 },
    orderInterval: medianInterval(firstDay, lastDay, orders),
    firstOrder: earliestDay(firstDay),
    notices: [],
  };
}

const valuesOf = (figures: Figures | undefined, table: Table): Float64Array =>
  figures?.values ?? new Float64Array(table.rowCount).fill(Number.NaN);

/**
 * What keeps each row from being scored by the columns that the file has; a column that the file lacks keeps nobody.
 * No order: a count of zero, or — without a count — neither date nor amount.
 */
function statesOf(rows: ClientRows, asOf: DayNumber): readonly ClientState[] {
  const complete = Boolean(rows.lastDay && rows.orders && rows.revenue);
  return Array.from({ length: rows.table.rowCount }, (_, row): ClientState => {
    if (hasNoOrder(rows, row)) return 'no-order';
    const amount = lacking(rows.revenue, row);
    if (!complete) return amount ? `${amount}-amount` : 'ready';
    const date = lacking(rows.lastDay, row);
    if (date) return `${date}-date`;
    if (rows.lastDay!.values[row]! > asOf) return 'future-date';
    const count = lacking(rows.orders, row) ?? (rows.orders!.values[row]! < 0 ? 'unreadable' : undefined);
    if (count) return `${count}-orders`;
    return amount ? `${amount}-amount` : 'ready';
  });
}

function lacking(figures: Figures | undefined, row: number): 'missing' | 'unreadable' | undefined {
  if (!figures || !Number.isNaN(figures.values[row]!)) return undefined;
  return figures.unreadable.has(row) ? 'unreadable' : 'missing';
}

function hasNoOrder(rows: ClientRows, row: number): boolean {
  const orders = rows.orders?.values[row];
  if (orders !== undefined && !Number.isNaN(orders)) return orders === 0;
  if (rows.orders?.unreadable.has(row)) return false;
  const dated = rows.lastDay && lacking(rows.lastDay, row) !== 'missing';
  const paid = rows.revenue && lacking(rows.revenue, row) !== 'missing' && rows.revenue.values[row] !== 0;
  return !dated && !paid && Boolean(rows.lastDay || rows.orders || rows.revenue);
}

function sourceTotal({ table, revenue }: ClientRows): ClientTable['source'] {
  let amount = 0;
  for (const cents of revenue?.values ?? []) if (!Number.isNaN(cents)) amount += cents;
  for (const row of table.setAside) amount += (revenue && row.cents?.[revenue.position]) ?? 0;
  return { rows: table.rowCount + table.setAside.length, amount };
}

/** Median of (last − first) ÷ (orders − 1) over the clients who ordered at least twice. */
function medianInterval(first: Float64Array, last: Float64Array, orders: Float64Array): number | undefined {
  const intervals: number[] = [];
  orders.forEach((count, index) => {
    const span = last[index]! - first[index]!;
    if (count >= 2 && span > 0) intervals.push(span / (count - 1));
  });
  return median(Float64Array.from(intervals));
}
