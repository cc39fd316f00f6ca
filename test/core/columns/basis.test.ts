import { basisOf } from '../../../src/core/columns/basis';
import { proposeMapping } from '../../../src/core/columns/mapping';
import { readTable } from '../../../src/core/columns/read-table';
import { tableOf } from '../../support/grid';

function basis(drawing: string, locale?: string) {
  const grid = { ...tableOf(drawing), ...(locale ? { locale } : {}) };
  const table = readTable(grid);
  if (!table.ok) throw new Error(table.problem.code);
  const mapping = proposeMapping(table.value, []);
  if (!mapping.ok) throw new Error(mapping.problem.code);
  return basisOf(table.value, mapping.value);
}

test.each([
  ['CA HT', '12,00 €', undefined, { tax: 'HT', currency: '€', amountHeader: 'CA HT' }],
  ['CA TTC (EUR)', '12,00', 'en_US', { tax: 'TTC', currency: '€', amountHeader: 'CA TTC (EUR)' }],
  ['Chiffre d’affaires hors taxes', '12,00', 'fr_FR', { tax: 'HT', currency: '€' }],
  ['Revenue', '£12.00', 'en_US', { tax: 'unknown', currency: '£' }],
  ['Revenue ($)', '12.00', 'fr_FR', { tax: 'unknown', currency: '$' }],
  ['Revenue', '12.00', 'en_GB', { tax: 'unknown', currency: '£' }],
  ['Revenue', '12.00', 'en_US', { tax: 'unknown', currency: '$' }],
  ['CA', '12,00', undefined, { tax: 'unknown', currency: '€' }],
])('« %s » of « %s » in %s', (header, value, locale, expected) => {
  expect(basis(`Client | ${header}\nDupont | ${value}\nMartin | ${value}`, locale)).toMatchObject(expected);
});

test('of HT and TTC side by side, HT is taken and said', () => {
  const orders = `
    N° facture | Date       | Client | Montant TTC | Montant HT
    FA-2024-01 | 03/01/2024 | Dupont | 12,00       | 10,00
    FA-2024-02 | 04/01/2024 | Martin | 24,00       | 20,00`;
  expect(basis(orders)).toEqual({ tax: 'HT', currency: '€', amountHeader: 'Montant HT' });
});

test('without amounts the currency is that of the locale', () => {
  expect(basis('Nom | Ville\nDupont | Paris\nMartin | Lyon', 'en_GB')).toEqual({
    tax: 'unknown',
    currency: '£',
    amountHeader: undefined,
  });
});
