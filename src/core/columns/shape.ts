import type { Column, Table } from '../model/table';
import { isBlank, shownText } from '../parse/cell-text';
import type { Evidence } from './detect';
import { inShape, shapeOf } from './detect';
import type { Shape } from './role';
import type { RoleId } from './roles';

/** What a header says of the shape; a well-named column weighs more than what orders merely tend to have. */
const SIGNS: Readonly<Partial<Record<RoleId, number>>> = {
  ...{ 'last-order-date': 4, 'first-order-date': 4, 'order-count': 4 },
  ...{ 'order-id': 3, 'order-date': 3, 'document-type': 3 },
  ...{ quantity: 1, 'unit-price': 1, product: 1 },
};

/** A choice of the user outweighs every sign. */
const CHOICE = 100;

/** Each client has at least five rows out of four on average. */
const REPEATED = 1.25;

/** One row per client, or one per order: by the columns that name one, then by a client who comes back, dated and priced. */
export function shapeOfTable(table: Table, evidence: readonly Evidence[], choices: readonly RoleId[]): Shape {
  const weights = { clients: 0, orders: 0 };
  for (const role of choices) {
    const shape = shapeOf(role);
    if (shape) weights[shape] += CHOICE;
  }
  for (const { candidates } of evidence) {
    // The values alone do not tell an order's date or amount from a client's: the header must.
    const named = candidates.find(({ role }) => role in SIGNS);
    const shape = named && shapeOf(named.role);
    if (named && shape && named.confidence >= NAMED) weights[shape] += SIGNS[named.role] ?? 0;
  }
  if (clientsComeBack(table, evidence)) weights.orders += 3;
  return weights.orders > weights.clients ? 'orders' : 'clients';
}

/** Above what values prove under a foreign header. */
const NAMED = 0.66;

function clientsComeBack(table: Table, evidence: readonly Evidence[]): boolean {
  const has = (role: RoleId) =>
    evidence.some((column) => inShape(column, 'orders').some((guess) => guess.role === role));
  const key = KEYS.map((role) => columnFor(role, evidence)).find((column) => column !== undefined);
  return (
    key !== undefined && has('order-date') && has('order-amount') && rowsPerValue(key, table) >= REPEATED
  );
}

const KEYS: readonly RoleId[] = ['client-id', 'siret', 'email', 'company', 'full-name'];

function columnFor(role: RoleId, evidence: readonly Evidence[]): Column | undefined {
  const guesses = evidence.flatMap(({ candidates }) => candidates.filter((guess) => guess.role === role));
  return guesses.sort((a, b) => b.confidence - a.confidence)[0]?.column;
}

function rowsPerValue(column: Column, table: Table): number {
  const values = new Set<string>();
  let filled = 0;
  for (let row = 0; row < table.rowCount; row++) {
    if (isBlank(column.kinds[row], column.values[row])) continue;
    filled++;
    values.add(shownText(column, row));
  }
  return filled / Math.max(1, values.size);
}
