import { contactsOf } from '../clients/contacts';
import { chooseIdentity, IDENTITY_ROLES, keysOf } from '../clients/identity';
import type { Table } from '../model/table';
import type { Together } from './together';

/** Whose each row is. */
export interface ClientKeys {
  /** One per row; `''` where the row does not say. */
  readonly keys: readonly string[];
  /** The same as written in the source. */
  readonly labels: readonly string[];
}

/** A key must be filled on this share of the rows, on either side. */
const FILLED_SHARE = 0.95;

/**
 * Who each row speaks of: the identity that one side would choose and that the other fills as well. Of an order list,
 * the best there is; of clients, none rather than a doubtful one.
 */
export function commonIdentity(both: Together): ClientKeys | undefined {
  const { table, mapping, baseRows } = both;
  const mustGroup = mapping.shape === 'orders';
  const contacts = contactsOf(table, mapping);
  const sides = [rowsOf(table, 0, baseRows), rowsOf(table, baseRows, table.rowCount)];
  const candidates = sides.flatMap((side) => {
    const chosen = chooseIdentity(side, mapping, mustGroup)?.roles;
    const roles = IDENTITY_ROLES.find((candidate) => candidate === chosen);
    const identity = roles && keysOf(table, mapping, contacts, roles);
    if (!identity) return [];
    const keys = Array.from(identity.keyOf, (place) => identity.keys[place] ?? '');
    return [{ keys, labels: identity.labels, filled: leastFilled(keys, baseRows) }];
  });
  const sound = candidates.find(({ filled }) => filled >= FILLED_SHARE);
  return sound ?? candidates.find(({ filled }) => mustGroup && filled > 0);
}

function rowsOf(table: Table, from: number, to: number): Table {
  const columns = table.columns.map((column) => ({
    ...column,
    values: column.values.slice(from, to),
    kinds: column.kinds.slice(from, to),
    ...(column.shown ? { shown: column.shown.slice(from, to) } : {}),
  }));
  return { ...table, rowCount: to - from, columns, sheetRows: table.sheetRows.slice(from, to) };
}

/** On the side that fills it less. */
function leastFilled(keys: readonly string[], baseRows: number): number {
  const share = (some: readonly string[]): number => some.filter((key) => key !== '').length / some.length;
  return Math.min(share(keys.slice(0, baseRows)), share(keys.slice(baseRows)));
}
