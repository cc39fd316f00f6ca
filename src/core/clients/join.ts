import type { Mapping } from '../columns/mapping';
import { dayNumber, type IsoDate } from '../model/iso-date';
import { type Problem, problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import type { Table } from '../model/table';
import type { SensitiveColumn } from '../sensitive/sensitive-columns';
import { plural } from '../text/numbers';
import { aggregateOrders } from './aggregate-orders';
import type { ClientTable } from './client-table';
import { noticesOf, sourceTotal } from './clients-from-orders';
import { contactsOf, displayName } from './contacts';
import { IDENTITY_ROLES, type IdentityKeys, keysOf } from './identity';
import { LeftOutRows } from './left-out';
import { groupDocuments } from './order-documents';
import type { OrderRows } from './read-orders';

/** A tab with what its columns are. */
export interface Recognised {
  readonly table: Table;
  readonly mapping: Mapping;
  /** Columns that must serve to nothing and be copied nowhere. */
  readonly sensitive: readonly SensitiveColumn[];
}

interface SharedKeys {
  readonly clients: IdentityKeys;
  readonly orders: IdentityKeys;
  readonly matchedRows: number;
}

/** Fewer matches than this share of the order rows: the two tabs do not speak of the same clients. */
const MATCHED_SHARE = 0.05;

/** The identity that both tabs have and that finds the most order rows; first of the list when equal. */
function sharedIdentity(clients: Recognised, orders: Recognised): SharedKeys | undefined {
  const [clientContacts, orderContacts] = [
    contactsOf(clients.table, clients.mapping),
    contactsOf(orders.table, orders.mapping),
  ];
  let best: SharedKeys | undefined;
  for (const roles of IDENTITY_ROLES) {
    const clientKeys = keysOf(clients.table, clients.mapping, clientContacts, roles);
    const orderKeys = keysOf(orders.table, orders.mapping, orderContacts, roles);
    if (!clientKeys || !orderKeys) continue;
    const known = new Set(clientKeys.keys);
    const isKnown = Uint8Array.from(orderKeys.keys, (key) => (known.has(key) ? 1 : 0));
    const matchedRows = orderKeys.keyOf.reduce((count, key) => count + (isKnown[key] ?? 0), 0);
    if (!best || matchedRows > best.matchedRows)
      best = { clients: clientKeys, orders: orderKeys, matchedRows };
  }
  return best && best.matchedRows > MATCHED_SHARE * orders.table.rowCount ? best : undefined;
}

/**
 * Clients of one tab with the orders of another. Every client row is a client, the first row of a key takes the
 * orders; keys that only the orders know are clients too, counted as unmatched.
 */
export function joinTables(
  clients: Recognised,
  orders: Recognised,
  rows: OrderRows,
  ordersTab: 'main' | 'join',
  asOf: IsoDate,
): Result<ClientTable> {
  const shared = sharedIdentity(clients, orders);
  if (!shared) return failure(nothingInCommon(clients, orders));
  const index = new JoinedIndex(shared, clients.table, rows);
  const leftOut = new LeftOutRows();
  leftOut.addSetAside(orders.table, rows.amountPosition);
  const documents = groupDocuments(rows, dayNumber(asOf), (row) => index.of(row), leftOut);
  const figures = aggregateOrders(documents, index.keys.length, asOf);
  const contacts = joinedContacts(clients, orders, index);
  const unmatched = { clients: index.clientsWithoutOrders(), orderRows: index.unmatchedRows };
  const clientsAside = new LeftOutRows();
  clientsAside.addSetAside(clients.table, undefined);
  return success({
    shape: 'joined',
    moneyTable: ordersTab,
    count: index.keys.length,
    keys: index.keys,
    names: index.keys.map((key, client) => displayName(contacts, client, key)),
    contacts,
    attributes: {
      ...{ table: clients.table, mapping: clients.mapping, oneRowPerClient: true },
      rowOf: Int32Array.from(index.keys, (_, client) => (client < clients.table.rowCount ? client : -1)),
    },
    ...figures,
    identity: {
      roles: shared.orders.roles,
      filledShare: shared.orders.filledShare,
      rowsWithoutKey: shared.orders.rowsWithoutKey,
      unmatched,
    },
    leftOut: [...leftOut.list(ordersTab), ...clientsAside.list(ordersTab === 'main' ? 'join' : 'main')],
    source: sourceTotal(rows, documents),
    notices: [...noticesOf(rows, documents), ...unmatchedNotice(unmatched, clients, orders)],
  });
}

/** Clients first, in their tab's order; then those that only the orders know. */
class JoinedIndex {
  readonly keys: string[];
  readonly firstOrderRows = new Map<number, number>();
  unmatchedRows = 0;
  private readonly clientOfKey: Int32Array;
  private readonly ordered = new Set<number>();

  constructor(
    private readonly shared: SharedKeys,
    readonly clients: Table,
    private readonly rows: OrderRows,
  ) {
    const { keys, keyOf, labels } = shared.clients;
    this.keys = Array.from(clients.sheetRows, (row, index) => labels[index] || `ligne ${row}`);
    const firstOf = new Map<string, number>();
    keyOf.forEach((key, index) => {
      if (key >= 0 && !firstOf.has(keys[key]!)) firstOf.set(keys[key]!, index);
    });
    this.clientOfKey = Int32Array.from(shared.orders.keys, (key) => firstOf.get(key) ?? -1);
  }

  of(row: number): number {
    const key = this.shared.orders.keyOf[row]!;
    const known = this.clientOfKey[key] ?? -1;
    const client = known >= 0 ? known : this.newcomer(row, key);
    if (client >= this.clients.rowCount) this.unmatchedRows++;
    this.ordered.add(client);
    return client;
  }

  clientsWithoutOrders(): number {
    let without = 0;
    for (let client = 0; client < this.clients.rowCount; client++) if (!this.ordered.has(client)) without++;
    return without;
  }

  private newcomer(row: number, key: number): number {
    const client = this.keys.length;
    if (key >= 0) this.clientOfKey[key] = client;
    this.firstOrderRows.set(client, row);
    this.keys.push(key < 0 ? `ligne ${this.rows.table.sheetRows[row]}` : this.shared.orders.labels[row]!);
    return client;
  }
}

function joinedContacts(
  clients: Recognised,
  orders: Recognised,
  index: JoinedIndex,
): ClientTable['contacts'] {
  const fromClients = contactsOf(clients.table, clients.mapping);
  const fromOrders = contactsOf(orders.table, orders.mapping);
  const joined: Partial<Record<keyof typeof fromClients, readonly string[]>> = {};
  for (const field of new Set([...Object.keys(fromClients), ...Object.keys(fromOrders)]) as Set<
    keyof typeof fromClients
  >) {
    joined[field] = index.keys.map((_, client) => {
      const orderRow = index.firstOrderRows.get(client);
      return (orderRow === undefined ? fromClients[field]?.[client] : fromOrders[field]?.[orderRow]) ?? '';
    });
  }
  return joined;
}

const nothingInCommon = (clients: Recognised, orders: Recognised): Problem =>
  problem('join-without-common-key', {
    fr: `Les onglets « ${clients.table.name} » et « ${orders.table.name} » n’ont aucun client en commun. Indiquez dans les deux la colonne du code client (ou du SIRET, de l’e-mail).`,
    en: `The tabs “${clients.table.name}” and “${orders.table.name}” have no client in common. Tell in both which column holds the client code (or SIRET, or e-mail).`,
  });

function unmatchedNotice(
  unmatched: { readonly clients: number; readonly orderRows: number },
  clients: Recognised,
  orders: Recognised,
): readonly Problem[] {
  if (unmatched.clients + unmatched.orderRows === 0) return [];
  return [
    problem(
      'unmatched-rows',
      {
        fr: `${plural(unmatched.clients, 'ligne', 'lignes', 'fr')} de « ${clients.table.name} » sans commande ; ${plural(unmatched.orderRows, 'ligne', 'lignes', 'fr')} de « ${orders.table.name} » sans fiche client, gardées comme clients.`,
        en: `${plural(unmatched.clients, 'row', 'rows', 'en')} of “${clients.table.name}” without an order; ${plural(unmatched.orderRows, 'row', 'rows', 'en')} of “${orders.table.name}” without a client record, kept as clients.`,
      },
      unmatched,
    ),
  ];
}
