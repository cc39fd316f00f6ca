import { columnOf, type Mapping, proposeMapping } from '../../../src/core/columns/mapping';
import { readTable } from '../../../src/core/columns/read-table';
import type { RoleId } from '../../../src/core/columns/roles';
import type { Column, Table } from '../../../src/core/model/table';
import { isEmail } from '../../../src/core/parse/email';
import { readDays } from '../../../src/core/parse/read-days';
import { readCents } from '../../../src/core/parse/read-numbers';
import { readSharedText, sharedDataPresent, sharedGrid } from '../../support/shared-data';

interface Recognised {
  readonly table: Table;
  readonly mapping: Mapping;
}

function recognise(): Recognised {
  const table = readTable(sharedGrid('dedupe/fr_clients_dev.csv'));
  if (!table.ok) throw new Error(table.problem.code);
  const mapping = proposeMapping(table.value, []);
  if (!mapping.ok) throw new Error(mapping.problem.code);
  return { table: table.value, mapping: mapping.value };
}

/** The counts were made apart, by plain regular expressions (`fr_clients_dev.audit.json`). */
(sharedDataPresent ? describe : describe.skip)('the French reference file, counted by somebody else', () => {
  const { table, mapping } = sharedDataPresent ? recognise() : ({} as Recognised);
  const counted = sharedDataPresent
    ? JSON.parse(readSharedText('dedupe/fr_clients_dev.audit.json')).columns
    : {};
  const guess = (role: RoleId) => columnOf(mapping, role)!;
  const column = (role: RoleId): Column =>
    table.columns.find(({ position }) => position === guess(role).position)!;

  test('one row per client', () => {
    expect(mapping.shape).toBe('clients');
    expect(table.rowCount).toBe(5060);
  });

  test('the filled cells of every column are those counted', () => {
    expect(mapping.columns.map(({ header, filled }) => [header, filled])).toEqual(
      Object.entries<{ filled: number }>(counted).map(([header, { filled }]) => [header, filled]),
    );
  });

  test('the revenue adds up to the cent, and six cells are not numbers', () => {
    const { values, unreadable, blank } = readCents(column('revenue'));
    expect(values.filter((cents) => !Number.isNaN(cents)).reduce((sum, cents) => sum + cents, 0)).toBe(
      488955724,
    );
    expect(counted['CA total']).toMatchObject({
      filled: 5060 - blank,
      not_a_number: unreadable.length,
      sum: 4889557.24,
    });
    expect(values.filter((cents) => cents < 0)).toHaveLength(counted['CA total'].negative);
    expect(guess('revenue').unusable).toBe(6);
  });

  test('the last order dates: 19 impossible, 10 in words, the others by way of writing', () => {
    const { unreadable, blank, styles, order, mixedOrder } = readDays(column('last-order-date'));
    const { impossible, other, ...written } = counted['Dernier achat'].formats;
    expect(unreadable).toHaveLength(impossible + other);
    expect(guess('last-order-date').unusable).toBe(29);
    expect(blank).toBe(counted['Dernier achat'].empty);
    expect(styles).toEqual(written);
    expect({ order, mixedOrder }).toEqual({ order: 'dmy', mixedOrder: false });
  });

  test('the creation dates, by way of writing', () => {
    expect(readDays(column('created-date'))).toMatchObject({
      unreadable: [],
      styles: counted['Date création'].formats,
    });
  });

  test('the e-mails that have no valid shape are those counted', () => {
    const { values } = column('email');
    expect(values.filter((value) => value !== null && isEmail(value as string))).toHaveLength(
      counted.Email.valid_shape,
    );
    expect(guess('email').unusable).toBe(counted.Email.malformed);
  });
});
