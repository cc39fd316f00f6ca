import { createDocument } from '../../../workbench/emulator';
import { documentWith, script, tab } from './script';

const FRENCH_DAY = 45721; // 5 March 2025: 1 January 2025 is day 45,658 in every spreadsheet

interface Written {
  readonly value?: unknown;
  readonly format?: string;
  readonly formula?: string;
}

function write(text: string, locale: string, format?: string): Written {
  const document = createDocument({ locale });
  const setFormat = format ? `sheet.getRange('A1').setNumberFormat('${format}');` : '';
  script(document, `${setFormat} sheet.getRange('A1').setValue(${JSON.stringify(text)})`);
  const { value, numberFormat, formula } = tab(document).layers;
  const cell = { value: value[0]?.[0], format: numberFormat[0]?.[0], formula: formula[0]?.[0] };
  return Object.fromEntries(Object.entries(cell).filter(([, part]) => part !== undefined));
}

describe('a text written under the General format is read as if it had been typed', () => {
  it.each<[text: string, locale: string, cell: Written]>([
    ['Dupont', 'fr_FR', { value: 'Dupont' }],
    ['12,50', 'fr_FR', { value: 12.5 }],
    ['-3', 'fr_FR', { value: -3 }],
    ['01000', 'fr_FR', { value: 1000 }],
    ['00123', 'en_US', { value: 123 }],
    ['1,234.50', 'en_US', { value: 1234.5, format: '#,##0.00' }],
    ['50%', 'fr_FR', { value: 0.5, format: '0%' }],
    ['12.5%', 'en_US', { value: 0.125, format: '0.00%' }],
    ['12,50 €', 'fr_FR', { value: 12.5, format: '#,##0.00 €' }],
    ['$12.50', 'en_US', { value: 12.5, format: '$#,##0.00' }],
    ['05/03/2025', 'fr_FR', { value: FRENCH_DAY, format: 'dd/mm/yyyy' }],
    ['3/5/2025', 'en_US', { value: FRENCH_DAY, format: 'm/d/yyyy' }],
    ['2025-03-05', 'fr_FR', { value: FRENCH_DAY, format: 'dd/mm/yyyy' }],
    ['05/03/2025 12:00', 'fr_FR', { value: FRENCH_DAY + 0.5, format: 'dd/mm/yyyy hh:mm:ss' }],
    ['31/02/2025', 'fr_FR', { value: '31/02/2025' }],
    ['VRAI', 'fr_FR', { value: true }],
    ['faux', 'fr_FR', { value: false }],
    ['TRUE', 'en_US', { value: true }],
    ['VRAI', 'en_US', { value: 'VRAI' }],
    ['=SUM(A2:A3)', 'fr_FR', { formula: '=SUM(A2:A3)' }],
    ['+33612345678', 'fr_FR', { value: 33612345678 }],
    ['+33 6 12 34 56 78', 'fr_FR', { value: { error: '#ERROR!' }, formula: '=+33 6 12 34 56 78' }],
    ["'01000", 'fr_FR', { value: '01000' }],
    ["'=1+1", 'fr_FR', { value: '=1+1' }],
    ['', 'fr_FR', {}],
  ])('%s in %s', (text, locale, cell) => {
    expect(write(text, locale)).toEqual(cell);
  });

  it.each([
    '12.05',
    '06 12 34 56 78',
    '1 234,50 €',
    '10 %',
    '1E5',
    '1/2',
    '31/12/24',
    '(12)',
    '3 mars 2025',
    '- oui',
    ' 12',
  ])('the reading of « %s » in French is not documented: coercion ambiguë', (text) => {
    expect(() => write(text, 'fr_FR')).toThrow('coercion ambiguë');
  });

  it.each(['01000', '+33 6 12 34 56 78', '=IMPORTXML("x")', "'x", '05/03/2025', '12.05', 'VRAI'])(
    'under the @ format « %s » stays as it is',
    (text) => {
      expect(write(text, 'fr_FR', '@')).toEqual({ value: text, format: '@' });
    },
  );

  it('formatting as @ after the write does not bring the zeros back', () => {
    const document = createDocument();
    const code = `const cell = sheet.getRange('A1');
      cell.setValue('01000'); cell.setNumberFormat('@'); return cell.getValue();`;
    expect(script(document, code)).toBe(1000);
  });

  it('keeps a format already chosen', () => {
    expect(write('2025-03-05', 'fr_FR', 'yyyy-mm-dd')).toEqual({ value: FRENCH_DAY, format: 'yyyy-mm-dd' });
  });
});

describe('a typed value', () => {
  it.each(['null', 'undefined', '""'])('%s clears the cell', (value) => {
    const document = documentWith([['x']]);
    expect(script(document, `return sheet.getRange('A1').setValue(${value}).isBlank()`)).toBe(true);
  });

  it.each(['NaN', 'Infinity', '() => 1', '{}', '[]', 'new Date(NaN)', 'sheet'])(
    '%s is no cell value',
    (value) => {
      expect(() => script(createDocument(), `sheet.getRange('A1').setValues([[${value}]])`)).toThrow(
        'Invalid cell value',
      );
    },
  );

  it.each(['12', 'true', 'new Date(2025, 0, 1)'])('%s under the @ format is ambiguous', (value) => {
    const code = `sheet.getRange('A1').setNumberFormat('@').setValue(${value})`;
    expect(() => script(createDocument(), code)).toThrow('coercion ambiguë');
  });

  it('has at most 50 000 characters', () => {
    const write = (length: number) =>
      script(createDocument(), `sheet.getRange('A1').setValue('x'.repeat(${length}))`);
    expect(() => write(50_000)).not.toThrow();
    expect(() => write(50_001)).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});
