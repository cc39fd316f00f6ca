import { csvField, writeCsv } from '../../../workbench/files/write-csv';
import { plainTab } from './plain-tab';

test('French Excel opens it with a double click: BOM, `;`, CRLF, decimal commas', () => {
  const tab = plainTab([
    ['Société', 'CA'],
    ['Dupont; fils', 1234.5],
    ['Dit "le Bon"', null],
  ]);
  expect(writeCsv(tab)).toBe('\ufeffSociété;CA\r\n"Dupont; fils";1234,5\r\n"Dit ""le Bon""";\r\n');
});

describe('a cell as text', () => {
  test.each([
    ['a whole number', 1200, 'General', '1200'],
    ['a decimal, never grouped', 1234567.89, '#,##0.00', '1234567,89'],
    ['a negative number', -12.5, '0.00', '-12,5'],
    ['a tiny number without exponent', 1e-7, 'General', '0,0000001'],
    ['a huge number without exponent', 1e21, 'General', '1000000000000000000000'],
    ['a date', 45691, 'dd/mm/yyyy', '03/02/2025'],
    ['a date in another format', 45691, 'yyyy-mm-dd', '03/02/2025'],
    ['a date with its time', 45691.604166666664, 'dd/mm/yyyy hh:mm', '03/02/2025 14:30:00'],
    ['an amount under a format with a « d » in quotes', 5, '0" dossiers"', '5'],
    ['a postal code held by its format', 1000, '00000', '01000'],
    ['yes', true, 'General', 'VRAI'],
    ['no', false, 'General', 'FAUX'],
    ['an error', { error: '#REF!' }, 'General', '#REF!'],
    ['nothing', null, 'General', ''],
  ])('%s', (_, value, format, text) => {
    expect(csvField(value, format)).toBe(text);
  });
});

describe('text that a spreadsheet would run', () => {
  test.each([
    ['=1+1'],
    ['=HYPERLINK("http://example.org")'],
    ['@SUM(A1)'],
    ['\t=1+1'],
    ['\r=1+1'],
    ['+cmd|calc'],
    ['-2+3+cmd'],
    ['+33 6 ou 7'],
    ['-SUM(A1)'],
    ['--'],
  ])('%j is prefixed', (text) => {
    expect(csvField(text)).toBe(`'${text}`);
  });

  test.each([
    ['+33 6 12 34 56 78'],
    ['+33.6.12'],
    ['-12,50'],
    ['-5'],
    ['-'],
    ['a=b'],
    ['contact@x.fr'],
    ['Dupont - Fils'],
  ])('%j is left alone', (text) => {
    expect(csvField(text)).toBe(text);
  });
});
