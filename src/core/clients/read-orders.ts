import { columnWithRole, type Mapping } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import type { Table } from '../model/table';
import { readDays } from '../parse/read-days';
import { readCents } from '../parse/read-numbers';
import { type DocumentType, isCreditNoteNumber, readDocumentType } from './document-type';
import { textsOf } from './texts';

/** An order list as read, one row per index; nothing judged yet but the kind of document. */
export interface OrderRows {
  readonly table: Table;
  readonly count: number;
  /** NaN where blank or unreadable. */
  readonly days: Float64Array;
  readonly cents: Float64Array;
  readonly orderIds: readonly string[] | undefined;
  readonly types: readonly DocumentType[];
  readonly blankDay: (row: number) => boolean;
  readonly blankAmount: (row: number) => boolean;
  readonly amountPosition: number;
}

/** `undefined` when the table has no date or no amount of orders. */
export function readOrders(table: Table, mapping: Mapping): OrderRows | undefined {
  const dates = columnWithRole(table, mapping, 'order-date');
  const amounts = columnWithRole(table, mapping, 'order-amount');
  if (!dates || !amounts) return undefined;
  const days = readDays(dates);
  const cents = readCents(amounts);
  const orderIds = textsOf(table, mapping, 'order-id');
  const unreadableDays = new Set(days.unreadable);
  const unreadableCents = new Set(cents.unreadable);
  return {
    table,
    count: table.rowCount,
    days: days.days,
    cents: cents.values,
    orderIds,
    types: typesOf(table, mapping, orderIds),
    blankDay: (row) => !unreadableDays.has(row),
    blankAmount: (row) => !unreadableCents.has(row),
    amountPosition: amounts.position,
  };
}

/** The document type says most; then a cancelled status; then the number of a credit note. */
function typesOf(
  table: Table,
  mapping: Mapping,
  orderIds: readonly string[] | undefined,
): readonly DocumentType[] {
  const typeOf = reader(table, mapping, 'document-type');
  const statusOf = reader(table, mapping, 'status');
  const types = new Array<DocumentType>(table.rowCount);
  for (let row = 0; row < types.length; row++) {
    const type = statusOf(row) === 'cancelled' ? 'cancelled' : typeOf(row);
    types[row] = type === 'invoice' && orderIds && isCreditNoteNumber(orderIds[row]!) ? 'credit-note' : type;
  }
  return types;
}

/** Each distinct text of the column is read once; no column: every row is an invoice. */
function reader(table: Table, mapping: Mapping, role: RoleId): (row: number) => DocumentType {
  const texts = textsOf(table, mapping, role);
  if (!texts) return () => 'invoice';
  const known = new Map<string, DocumentType>();
  return (row) => {
    const text = texts[row]!;
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const type = readDocumentType(text);
    known.set(text, type);
    return type;
  };
}
