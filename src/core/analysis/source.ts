import type { ClientTable } from '../clients/client-table';
import { clientsFromOrders } from '../clients/clients-from-orders';
import { clientsFromRows } from '../clients/clients-from-rows';
import { contactsOf } from '../clients/contacts';
import { chooseIdentity } from '../clients/identity';
import { joinTables, type Recognised } from '../clients/join';
import { type ClientRows, readClientRows } from '../clients/read-client-rows';
import { type OrderRows, readOrders } from '../clients/read-orders';
import { type Basis, basisOf } from '../columns/basis';
import { type Mapping, proposeMapping, type RoleChoice } from '../columns/mapping';
import { readTable } from '../columns/read-table';
import type { IsoDate } from '../model/iso-date';
import { type Problem, problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import type { Grid, Table } from '../model/table';
import { type SensitiveColumn, sensitiveColumns } from '../sensitive/sensitive-columns';
import { type MethodAvailability, methodAvailability } from './methods';

/** One or two tabs, their columns recognised and their figures read; no client yet, for that needs a date. */
export interface Source {
  readonly main: Recognised;
  readonly join: Recognised | undefined;
  readonly basis: Basis;
  readonly methods: readonly MethodAvailability[];
  /** Days on which clients ordered, as far as the source tells; NaN for none. */
  readonly orderDays: Float64Array;
  readonly clientsAt: (asOf: IsoDate) => Result<ClientTable>;
}

/** A tab as the caller gives it, and the roles that the user corrected, once the headers are known. */
export interface SourceTab {
  readonly grid: Grid;
  readonly choicesFor: (table: Table) => readonly RoleChoice[];
}

/** What the tables hold, once their columns are recognised; fails where figures or clients cannot be told. */
export const sourceOf = (main: Recognised, join?: Recognised): Result<Source> =>
  join ? twoTables(main, join) : oneTable(main);

/** A tab as a table, and what its columns are. What is sensitive has no role: it must serve to nothing. */
export function recognise({ grid, choicesFor }: SourceTab): Result<Recognised> {
  const table = readTable(grid);
  if (!table.ok) return table;
  const mapping = proposeMapping(table.value, choicesFor(table.value));
  if (!mapping.ok) return mapping;
  const sensitive = sensitiveColumns(table.value);
  return success({ table: table.value, mapping: withoutRoles(mapping.value, sensitive), sensitive });
}

function withoutRoles(mapping: Mapping, sensitive: readonly SensitiveColumn[]): Mapping {
  const positions = new Set(sensitive.map(({ position }) => position));
  const columns = mapping.columns.map((column) =>
    positions.has(column.position)
      ? { ...column, role: 'ignored' as const, unusable: 0, sensitive: true as const }
      : column,
  );
  return { ...mapping, columns };
}

function oneTable(main: Recognised): Result<Source> {
  return main.mapping.shape === 'orders' ? orderSource(main) : clientSource(main);
}

function clientSource(main: Recognised): Result<Source> {
  const rows: ClientRows = readClientRows(main.table, main.mapping);
  return success({
    main,
    join: undefined,
    basis: basisOf(main.table, main.mapping),
    methods: methodAvailability([main.mapping]),
    orderDays: rows.lastDay?.values ?? new Float64Array(0),
    clientsAt: (asOf) => {
      const identity = chooseIdentity(main.table, main.mapping, false);
      return success(
        clientsFromRows(rows, identity, contactsOf(main.table, main.mapping), main.mapping, asOf),
      );
    },
  });
}

function orderSource(main: Recognised): Result<Source> {
  const orders = readOrders(main.table, main.mapping);
  if (!orders) return failure(ordersWithoutFigures(main));
  const identity = chooseIdentity(main.table, main.mapping, true);
  if (!identity) return failure(ordersWithoutClient(main));
  return success({
    main,
    join: undefined,
    basis: basisOf(main.table, main.mapping),
    methods: methodAvailability([main.mapping]),
    orderDays: orderDaysOf(orders),
    clientsAt: (asOf) =>
      success(clientsFromOrders(orders, identity, contactsOf(main.table, main.mapping), main.mapping, asOf)),
  });
}

function twoTables(main: Recognised, join: Recognised): Result<Source> {
  if (main.mapping.shape === join.mapping.shape) return failure(sameShape(main, join));
  const [clients, orders] = main.mapping.shape === 'clients' ? [main, join] : [join, main];
  const rows = readOrders(orders.table, orders.mapping);
  if (!rows) return failure(ordersWithoutFigures(orders));
  return success({
    main,
    join,
    basis: basisOf(orders.table, orders.mapping),
    methods: methodAvailability([main.mapping, join.mapping]),
    orderDays: orderDaysOf(rows),
    clientsAt: (asOf) => joinTables(clients, orders, rows, orders === main ? 'main' : 'join', asOf),
  });
}

/** Only documents that can be orders speak of the last order: a quote of tomorrow does not. */
const orderDaysOf = (orders: OrderRows): Float64Array =>
  orders.days.map((day, row) =>
    orders.types[row] === 'invoice' && orders.cents[row]! > 0 ? day : Number.NaN,
  );

const ordersWithoutFigures = ({ table }: Recognised): Problem =>
  problem('orders-without-figures', {
    fr: `« ${table.name} » ressemble à une liste de commandes, mais ses colonnes de date et de montant n’ont pas été reconnues toutes les deux. Indiquez-les.`,
    en: `“${table.name}” looks like a list of orders, but its date and amount columns were not both recognised. Tell which they are.`,
  });

const ordersWithoutClient = ({ table }: Recognised): Problem =>
  problem('orders-without-client', {
    fr: `Aucune colonne de « ${table.name} » ne dit de quel client est chaque commande. Indiquez celle du code client, de l’e-mail ou du nom.`,
    en: `No column of “${table.name}” tells whose order each row is. Tell which one holds the client code, e-mail or name.`,
  });

const sameShape = (main: Recognised, join: Recognised): Problem =>
  problem('join-of-same-shape', {
    fr: `« ${main.table.name} » et « ${join.table.name} » sont deux listes de même nature. Réunissez un onglet de clients et un onglet de factures.`,
    en: `“${main.table.name}” and “${join.table.name}” are two lists of the same kind. Join one tab of clients and one of invoices.`,
  });
