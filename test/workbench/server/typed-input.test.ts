import { localeRules } from '../../../workbench/emulator/text/locales';
import { readTyped } from '../../../workbench/server/workbook/typed-input';

test.each([
  ['12,5', { value: 12.5 }],
  ['1 234,50 €', { value: 1234.5, format: '#,##0.00 €' }],
  ['12 %', { value: 0.12, format: '0%' }],
  ['03/02/2025', { value: 45691, format: 'dd/mm/yyyy' }],
  ['vrai', { value: true }],
  ["'01000", { value: '01000', format: '@' }],
  ['=somme(A1:A3)', { formula: '=somme(A1:A3)' }],
  ['=', { value: '=' }],
  ['12.5', { value: '12.5' }],
  ['', {}],
])('« %s » typed in a French spreadsheet', (text, expected) => {
  expect(readTyped(text, localeRules('fr_FR'))).toEqual(expected);
});

test('« 12.5 » and « 2/3/2025 » typed in an American one', () => {
  const american = localeRules('en_US');
  expect(readTyped('12.5', american)).toEqual({ value: 12.5 });
  expect(readTyped('2/3/2025', american)).toEqual({ value: 45691, format: 'm/d/yyyy' });
});
