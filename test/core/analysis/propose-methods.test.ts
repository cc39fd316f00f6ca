import { AIMS, METHODS } from '../../../src/core/analysis/method-list';
import { methodAvailability, rolesOf } from '../../../src/core/analysis/methods';
import { proposeMethods } from '../../../src/core/analysis/propose-methods';
import type { Mapping } from '../../../src/core/columns/mapping';
import { ROLES, type RoleId } from '../../../src/core/columns/roles';

const mapping = (shape: Mapping['shape'], ...roles: RoleId[]): Mapping => ({
  shape,
  columns: roles.map((role, position) => ({
    ...{ position, role, header: role, confidence: 1 },
    ...{ chosenByUser: false, samples: [], filled: 1, unusable: 0 },
  })),
});

const idsFor = (aim: Parameters<typeof proposeMethods>[0], ...roles: RoleId[]): string[] =>
  proposeMethods(aim, new Set(roles)).map(({ id, available }) => (available ? id : `(${id})`));

test('every aim has a method, and every method an aim; needs and useful columns are roles', () => {
  expect(AIMS.filter(({ id }) => proposeMethods(id, new Set()).length === 0)).toEqual([]);
  expect(METHODS.filter(({ aims }) => aims.length === 0)).toEqual([]);
  const known = new Set<string>(ROLES.map(({ id }) => id));
  const named = METHODS.flatMap(({ needs, useful }) => [...needs.flat(), ...useful]);
  expect(named.filter((role) => !known.has(role))).toEqual([]);
});

test('methods that the file allows come first, then those the aim suits best', () => {
  expect(idsFor('focus', 'revenue', 'margin-rate', 'sector')).toEqual(['pmg', 'abcd', 'score', 'profile']);
  expect(idsFor('focus', 'revenue')).toEqual(['pmg', 'score', '(abcd)', '(profile)']);
  expect(idsFor('win-back', 'last-order-date')).toEqual(['cycle', '(rfm)', '(crossing)']);
});

test('what is missing is said, with what would do as well, and what would help', () => {
  const [abcd] = proposeMethods('margin', new Set<RoleId>(['revenue', 'potential']));
  expect(abcd!.missing).toEqual({
    fr: 'Les classes A à D (valeur, marge, coût de service) : impossible, il manque la colonne « Marge » ou « Taux de marge ».',
    en: 'Classes A to D (value, margin, cost): not possible, “Margin” or “Margin rate” missing.',
  });
  expect(abcd!.wouldHelp.map(({ fr }) => fr)).toEqual(['Coût de service']);
});

test('an order list gives dates, numbers of orders and revenue by itself', () => {
  const has = rolesOf([
    mapping('clients', 'client-id', 'margin'),
    mapping('orders', 'order-date', 'order-amount'),
  ]);
  expect(proposeMethods('win-back', has).every(({ available }) => available)).toBe(true);
  expect(proposeMethods('margin', has)[0]!.available).toBe(true);
});

test('what each method lacks is told of a file, whatever will be chosen', () => {
  const lacking = methodAvailability([mapping('clients', 'revenue')]).map(({ id, missing }) => [
    id,
    ...missing,
  ]);
  expect(lacking).toEqual([
    ['rfm', 'last-order-date', 'order-count'],
    ['pmg'],
    ['abcd', 'margin'],
    ['score'],
    ['cycle', 'last-order-date'],
    ['profile', 'sector'],
    ['crossing', 'last-order-date'],
  ]);
});

test('the lines of an order list tell the sector of their client, but no margin of theirs', () => {
  const has = rolesOf([mapping('orders', 'client-id', 'order-date', 'order-amount', 'margin', 'sector')]);
  expect([has.has('sector'), has.has('margin'), has.has('revenue')]).toEqual([true, false, true]);
});
