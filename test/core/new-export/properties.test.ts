import fc from 'fast-check';
import type { Recognised } from '../../../src/core/clients/join';
import { unionFigures } from '../../../src/core/new-export/figures';
import { unionTable } from '../../../src/core/new-export/union-table';
import { gridOf } from '../../support/grid';
import { merged, recognised, unionOf } from './support';

/** A line of an invoice: its number, its client, its cents. All of one half-year. */
interface Line {
  readonly number: number;
  readonly day: number;
  readonly client: number;
  readonly cents: number;
}

const ROLES = ['order-id', 'order-date', 'client-id', 'order-amount'];

const ordersOf = (rows: readonly Line[]): Recognised =>
  recognised(
    gridOf([
      ['N° facture', 'Date facture', 'Code client', 'Montant HT'],
      ...rows.map(({ number, day, client, cents }) => [
        `FA-${1000 + number}`,
        `2026-01-${String(1 + day).padStart(2, '0')}`,
        `C${client}`,
        cents / 100,
      ]),
    ]),
    ROLES,
  );

/** An invoice has one client and one day, so that its number means it alone. */
const lines = fc
  .array(fc.record({ number: fc.nat(12), cents: fc.integer({ min: 1, max: 50_000 }) }), {
    minLength: 1,
    maxLength: 25,
  })
  .map((all) => all.map((line): Line => ({ ...line, day: line.number, client: line.number % 5 })));

const again = (table: ReturnType<typeof merged>): Recognised => {
  const { table: union, mapping } = unionTable(table.both, table.union);
  return { table: union, mapping, sensitive: [] };
};

const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

describe('whatever is appended to whatever', () => {
  test('the same export appended again changes nothing', () =>
    fc.assert(
      fc.property(lines, lines, (base, next) => {
        const once = merged(ordersOf(base), { tab: ordersOf(next) });
        const twice = merged(again(once), { tab: ordersOf(next) });
        expect(unionOf(twice)).toEqual(unionOf(once));
        expect(unionFigures(twice.both, twice.keys, twice.union).things).toMatchObject({
          added: 0,
          replaced: 0,
        });
      }),
    ));

  test('the revenue is that of the new export, and of the orders that it does not speak of', () =>
    fc.assert(
      fc.property(lines, lines, (base, next) => {
        const numbers = new Set(next.map(({ number }) => number));
        const sum = (some: readonly Line[]): number => some.reduce((total, { cents }) => total + cents, 0);
        const expected = sum(next) + sum(base.filter(({ number }) => !numbers.has(number)));
        const { both, keys, union } = merged(ordersOf(base), { tab: ordersOf(next) });
        const money = unionFigures(both, keys, union).money!;
        expect([money.union, money.base + money.added + money.changed]).toEqual([expected, expected]);
      }),
    ));

  test('the order of the rows does not matter', () =>
    fc.assert(
      fc.property(lines, lines, fc.infiniteStream(fc.nat()), (base, next, ranks) => {
        const shuffled = (rows: readonly Line[]): Line[] =>
          rows
            .map((row) => ({ row, rank: ranks.next().value as number }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ row }) => row);
        const straight = merged(ordersOf(base), { tab: ordersOf(next) });
        const mixed = merged(ordersOf(shuffled(base)), { tab: ordersOf(shuffled(next)) });
        expect(sorted(unionOf(mixed))).toEqual(sorted(unionOf(straight)));
      }),
    ));
});
