import { csvTable } from '../../../workbench/server/workbook/csv-table';

const column = (...values: string[]) =>
  csvTable(['En-tête', ...values].map((value) => `${value};.`).join('\n'), ';').map(([cell]) => cell);

const DATE = 'dd/mm/yyyy';

test.each([
  ['whole numbers', ['13', '7'], [13, 7]],
  [
    'decimals, shown as in the file',
    ['861,25', '0,00'],
    [
      { serial: 861.25, format: '0.00' },
      { serial: 0, format: '0.00' },
    ],
  ],
  ['amounts in euros', ['1 234,50 €'], [{ serial: 1234.5, format: '#,##0.00 €' }]],
  ['French dates', ['03/02/2025'], [{ serial: 45691, format: DATE }]],
  ['codes: one leading zero keeps the whole column as text', ['01000', '44000'], ['01000', '44000']],
  ['telephone numbers', ['02 61 91 59 84'], ['02 61 91 59 84']],
  ['numbers too long to be kept exactly', ['1234567890123456'], ['1234567890123456']],
  ['texts that look like formulas', ['=1+1', '+33 6'], ['=1+1', '+33 6']],
  ['numbers in words or with an unknown unit', ['354,05 EUR', 'douze'], ['354,05 EUR', 'douze']],
])('%s', (_what, values, expected) => {
  expect(column(...values)).toEqual(['En-tête', ...expected]);
});
