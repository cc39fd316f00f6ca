import type { Column, Table } from '../model/table';
import { isBlank, shownText } from '../parse/cell-text';
import type { Candidate, Evidence } from './detect';
import { inShape, roleOf, UNNAMED } from './detect';
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

/** Rows per client: below, the few clients who are there twice are duplicates. */
const REPEATED = 1.1;

/** One row per client, or one per order: by the columns that name one, then by a client who comes back, dated and priced. */
export function shapeOfTable(table: Table, evidence: readonly Evidence[], choices: readonly RoleId[]): Shape {
  const weights = { clients: 0, orders: 0 };
  for (const role of choices) {
    const shape = roleOf(role)?.shape;
    if (shape) weights[shape] += CHOICE;
  }
  for (const { candidates } of evidence) {
    const sign = signIn(candidates);
    if (sign?.shape) weights[sign.shape] += SIGNS[sign.role] ?? 0;
  }
  if (clientsComeBack(table, evidence)) weights.orders += 3;
  return weights.orders > weights.clients ? 'orders' : 'clients';
}

/** What the header names, unless something of the other shape is as likely (« Id » is a client's or an order's). */
function signIn([best, ...others]: readonly Candidate[]): Candidate | undefined {
  if (!best || best.confidence <= UNNAMED) return undefined;
  const rivals = others.filter(
    ({ shape, confidence }) => confidence >= best.confidence && shape !== best.shape,
  );
  return rivals.length === 0 ? best : undefined;
}

/** A date and an amount that orders may have, and clients of whom some are there more than once. */
function clientsComeBack(table: Table, evidence: readonly Evidence[]): boolean {
  const dated = evidence.some(({ candidates }) => candidates[0]?.role === 'order-date');
  const priced = evidence.some((column) =>
    inShape(column, 'orders').some(({ role }) => role === 'order-amount'),
  );
  const key = KEYS.map((role) => columnFor(role, evidence)).find((column) => column !== undefined);
  return dated && priced && key !== undefined && rowsPerValue(key, table) >= REPEATED;
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
