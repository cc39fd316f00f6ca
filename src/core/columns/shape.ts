import type { Column } from '../model/table';
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

/** What clients who come back weigh. */
const COMING_BACK = 3;

/** Rows per client: below, the few clients who are there twice are duplicates. */
const REPEATED = 1.1;

/** One row per client, or one per order: by the columns that name one, then by a client who comes back, dated and priced. */
export function shapeOfTable(evidence: readonly Evidence[], choices: readonly RoleId[]): Shape {
  const weights = { clients: 0, orders: 0 };
  for (const role of choices) {
    const shape = roleOf(role)?.shape;
    if (shape) weights[shape] += CHOICE;
  }
  for (const { candidates } of evidence) {
    const sign = signIn(candidates);
    if (sign?.shape) weights[sign.shape] += SIGNS[sign.role] ?? 0;
  }
  const lead = weights.orders - weights.clients;
  // Whether clients come back is worth three points: looked for only where they settle it.
  const areOrders = lead > 0 || (lead + COMING_BACK > 0 && clientsComeBack(evidence));
  return areOrders ? 'orders' : 'clients';
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
function clientsComeBack(evidence: readonly Evidence[]): boolean {
  const dated = evidence.some(({ candidates }) => candidates[0]?.role === 'order-date');
  const priced = evidence.some((column) =>
    inShape(column, 'orders').some(({ role }) => role === 'order-amount'),
  );
  const key = KEYS.map((role) => columnFor(role, evidence)).find((column) => column !== undefined);
  return dated && priced && key !== undefined && valuesComeBack(key);
}

const KEYS: readonly RoleId[] = ['client-id', 'siret', 'email', 'company', 'full-name'];

function columnFor(role: RoleId, evidence: readonly Evidence[]): Column | undefined {
  const guesses = evidence.flatMap(({ candidates }) => candidates.filter((guess) => guess.role === role));
  return guesses.sort((a, b) => b.confidence - a.confidence)[0]?.column;
}

/** As many filled rows per distinct value as clients who come back have; read until the rows left could not change it. */
function valuesComeBack(column: Column): boolean {
  const filled = column.values.reduce<number>(
    (count, value, row) => count + (isBlank(column.kinds[row], value) ? 0 : 1),
    0,
  );
  const mostDistinct = Math.max(1, filled) / REPEATED;
  const values = new Set<string>();
  let left = filled;
  for (let row = 0; left > 0 && values.size + left > mostDistinct; row++) {
    if (isBlank(column.kinds[row], column.values[row])) continue;
    values.add(shownText(column, row));
    left--;
  }
  return filled / Math.max(1, values.size) >= REPEATED;
}
