import { columnWithRole, type Mapping } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import type { Table } from '../model/table';
import { readDays } from '../parse/read-days';
import { readCents, readNumbers } from '../parse/read-numbers';
import { textsOf } from './texts';

/** The table that describes the clients, beside their figures, and the row of each client in it; −1 for none. */
export interface Attributes {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly rowOf: Int32Array;
  /** False for a list of orders: its amounts speak of one line, not of the client. */
  readonly oneRowPerClient: boolean;
}

const spread = ({ rowOf }: Attributes, values: ArrayLike<number>): Float64Array =>
  Float64Array.from(rowOf, (row) => (row < 0 ? Number.NaN : values[row]!));

/** A figure of each client, NaN where the source does not say; `undefined` when no column has the role. */
export function numbersOf(attributes: Attributes, role: RoleId): Float64Array | undefined {
  const column = columnOfClients(attributes, role);
  return column && spread(attributes, readNumbers(column).values);
}

/** An amount of each client in cents. */
export function centsOf(attributes: Attributes, role: RoleId): Float64Array | undefined {
  const column = columnOfClients(attributes, role);
  return column && spread(attributes, readCents(column).values);
}

const columnOfClients = ({ table, mapping, oneRowPerClient }: Attributes, role: RoleId) =>
  oneRowPerClient ? columnWithRole(table, mapping, role) : undefined;

/** A day of each client as a number, NaN where the source does not say. In a list of orders, that of the first one. */
export function daysOf(attributes: Attributes, role: RoleId): Float64Array | undefined {
  const column = columnWithRole(attributes.table, attributes.mapping, role);
  return column && spread(attributes, readDays(column).days);
}

/** A text of each client, as on screen; blank where the source does not say. In a list of orders, that of the first one. */
export function labelsOf({ table, mapping, rowOf }: Attributes, role: RoleId): readonly string[] | undefined {
  const texts = textsOf(table, mapping, role);
  return texts && Array.from(rowOf, (row) => (row < 0 ? '' : texts[row]!));
}
