import { columnWithRole } from '../columns/mapping';
import { readCents } from '../parse/read-numbers';
import type { RowKeys } from './keys';
import { columnWords } from './row-words';
import type { Together } from './together';
import type { Thing, Union } from './unite';

/** What the union makes of the base, counted. */
export interface UnionFigures {
  readonly rows: { readonly base: number; readonly next: number; readonly union: number };
  /** Orders, or clients, by what became of them. */
  readonly things: Readonly<Record<Thing['fate'], number>>;
  /** Of an order list: clients whom the base did not know, and those of the base whom the export does not speak of. */
  readonly clients: { readonly added: number; readonly absent: number };
  /** Sums of the amount column in cents; `null` without one. base + added + changed = union. */
  readonly money: Money | null;
  /** Cells of the base that were filled, and that the export leaves blank for the same client. */
  readonly emptied: number;
}

export interface Money {
  readonly header: string;
  readonly base: number;
  readonly added: number;
  readonly changed: number;
  readonly union: number;
}

export const unionFigures = (both: Together, keys: RowKeys, union: Union): UnionFigures => ({
  rows: {
    base: both.baseRows,
    next: both.table.rowCount - both.baseRows,
    union: union.rows.length,
  },
  things: countsOf(union.things),
  clients: clientsOf(both, keys),
  money: moneyOf(both, union),
  emptied: keys.orders ? 0 : emptiedCells(both, union),
});

function countsOf(things: readonly Thing[]): UnionFigures['things'] {
  const counts = { added: 0, replaced: 0, identical: 0, absent: 0 };
  for (const { fate } of things) counts[fate]++;
  return counts;
}

function clientsOf({ baseRows }: Together, { clients: { keys } }: RowKeys): UnionFigures['clients'] {
  const known = (some: readonly string[]): ReadonlySet<string> => new Set(some.filter((key) => key !== ''));
  const [base, next] = [known(keys.slice(0, baseRows)), known(keys.slice(baseRows))];
  const missingIn = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
    [...some].filter((key) => !others.has(key)).length;
  return { added: missingIn(next, base), absent: missingIn(base, next) };
}

function moneyOf({ table, mapping, baseRows }: Together, { rows, things }: Union): Money | null {
  const column = columnWithRole(table, mapping, mapping.shape === 'orders' ? 'order-amount' : 'revenue');
  if (!column) return null;
  const cents = readCents(column).values;
  const sum = (some: ArrayLike<number>): number =>
    Array.from(some).reduce((total, row) => total + (Number.isNaN(cents[row]!) ? 0 : cents[row]!), 0);
  const base = sum(Array.from({ length: baseRows }, (_, row) => row));
  const added = sum(things.flatMap(({ fate, next }) => (fate === 'added' ? next : [])));
  const replaced = things.filter(({ fate }) => fate === 'replaced');
  const changed = sum(replaced.flatMap(({ next }) => next)) - sum(replaced.flatMap((thing) => thing.base));
  return { header: column.header, base, added, changed, union: sum(rows) };
}

function emptiedCells({ table, mapping, origins }: Together, { things }: Union): number {
  const replaced = things.filter(({ fate }) => fate === 'replaced');
  return table.columns.reduce((count, column, place) => {
    if (origins[place] !== 'both') return count;
    const words = columnWords(column, mapping.columns[place]!.role);
    return (
      count + replaced.filter(({ base, next }) => words(base[0]!) !== '' && words(next[0]!) === '').length
    );
  }, 0);
}
