import type { Mapping } from '../columns/mapping';
import { dayNumber, type IsoDate } from '../model/iso-date';
import { type Problem, problem } from '../model/problem';
import { formatAmount, plural } from '../text/numbers';
import { aggregateOrders } from './aggregate-orders';
import type { ClientTable } from './client-table';
import { type Contacts, displayName } from './contacts';
import type { IdentityKeys } from './identity';
import { LeftOutRows } from './left-out';
import { type Documents, groupDocuments } from './order-documents';
import type { OrderRows } from './read-orders';

/** Gives each row the index of its client: rows of one key together, each row without a key alone. */
class ClientIndex {
  readonly keys: string[] = [];
  /** The table row that first named the client. */
  readonly firstRows: number[] = [];
  private readonly clientOfKey: Int32Array;

  constructor(
    private readonly identity: IdentityKeys,
    private readonly sheetRowOf: (row: number) => number,
  ) {
    this.clientOfKey = new Int32Array(identity.keys.length).fill(-1);
  }

  of(row: number): number {
    const key = this.identity.keyOf[row]!;
    const known = this.clientOfKey[key] ?? -1;
    if (known >= 0) return known;
    const client = this.keys.length;
    if (key >= 0) this.clientOfKey[key] = client;
    this.keys.push(key < 0 ? `ligne ${this.sheetRowOf(row)}` : this.identity.labels[row]!);
    this.firstRows.push(row);
    return client;
  }
}

/** One client per key of an order list, up to the analysis date. */
export function clientsFromOrders(
  orders: OrderRows,
  identity: IdentityKeys,
  contacts: Contacts,
  mapping: Mapping,
  asOf: IsoDate,
): ClientTable {
  const index = new ClientIndex(identity, (row) => orders.table.sheetRows[row]!);
  const leftOut = new LeftOutRows();
  leftOut.addSetAside(orders.table, orders.amountPosition);
  const documents = groupDocuments(orders, dayNumber(asOf), (row) => index.of(row), leftOut);
  const figures = aggregateOrders(documents, index.keys.length, asOf);
  const clientContacts = pickRows(contacts, index.firstRows);
  return {
    shape: 'orders',
    moneyTable: 'main',
    count: index.keys.length,
    keys: index.keys,
    names: index.keys.map((key, client) => displayName(clientContacts, client, key)),
    contacts: clientContacts,
    attributes: {
      ...{ table: orders.table, mapping, oneRowPerClient: false },
      rowOf: Int32Array.from(index.firstRows),
    },
    ...figures,
    identity: identityFacts(identity),
    leftOut: leftOut.list('main'),
    source: sourceTotal(orders, documents),
    notices: noticesOf(orders, documents),
  };
}

/** The contact texts of some rows of the table. */
function pickRows(contacts: Contacts, rows: readonly number[]): Contacts {
  const picked: Contacts = {};
  for (const field of Object.keys(contacts) as (keyof Contacts)[]) {
    const texts = contacts[field];
    if (texts) picked[field] = rows.map((row) => texts[row] ?? '');
  }
  return picked;
}

export const identityFacts = ({
  roles,
  filledShare,
  rowsWithoutKey,
}: IdentityKeys): ClientTable['identity'] => ({
  roles,
  filledShare,
  rowsWithoutKey,
});

/**
 * All rows below the header and all their readable money, counted apart from any client; credit notes typed as
 * positive amounts count as what they are.
 */
export function sourceTotal(orders: OrderRows, documents: Documents): ClientTable['source'] {
  let amount = -2 * documents.turned.amount;
  for (const cents of orders.cents) if (!Number.isNaN(cents)) amount += cents;
  for (const row of orders.table.setAside) amount += row.cents?.[orders.amountPosition] ?? 0;
  return { rows: orders.table.rowCount + orders.table.setAside.length, amount };
}

/** « C536379 »: how some foreign tools number cancellations. */
const CANCELLATION_NUMBER = /^C\d/i;

export function noticesOf(orders: OrderRows, documents: Documents): readonly Problem[] {
  const notices: Problem[] = [];
  const { count, amount } = documents.turned;
  if (count > 0) {
    notices.push(
      problem('credit-notes-turned', {
        fr: `${plural(count, 'avoir saisi', 'avoirs saisis', 'fr')} en positif : ${formatAmount(amount, '', 'fr').trim()} comptés en moins.`,
        en: `${plural(count, 'credit note', 'credit notes', 'en')} typed as positive amounts: ${formatAmount(amount, '', 'en')} counted as negative.`,
      }),
    );
  }
  let suspicious = 0;
  for (let row = 0; row < orders.count; row++) {
    if (orders.cents[row]! > 0 && CANCELLATION_NUMBER.test(orders.orderIds?.[row] ?? '')) suspicious++;
  }
  if (suspicious > 0) {
    notices.push(
      problem('maybe-credit-notes', {
        fr: `${plural(suspicious, 'montant positif porte', 'montants positifs portent', 'fr')} un numéro qui commence par C : vérifiez que ce ne sont pas des avoirs. Ils sont comptés comme des commandes.`,
        en: `${plural(suspicious, 'positive amount has', 'positive amounts have', 'en')} a number beginning with C: check that they are not credit notes. They are counted as orders.`,
      }),
    );
  }
  return notices;
}
