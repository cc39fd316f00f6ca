import { parseTypedInput, shownFormula, storedFormula, typeIn } from '../../../workbench/calc';
import { localeRules } from '../../../workbench/emulator/text/locales';
import { sheetOf, valuesOf } from './sheet';

const typed = (text: string, locale: string, format?: string) =>
  parseTypedInput(text, locale, { year: 2025, format });

const THIRD_OF_FEBRUARY = 45691; // 1 January 2025 is day 45,658

describe('what a person types', () => {
  it.each<[text: string, content: object]>([
    ['Dupont', { value: 'Dupont' }],
    ['12,5', { value: 12.5 }],
    ['-3', { value: -3 }],
    ['01000', { value: 1000 }],
    ['1 234', { value: 1234, format: '#,##0' }],
    ['1\u202f234,50', { value: 1234.5, format: '#,##0.00' }],
    ['1 234,50 €', { value: 1234.5, format: '#,##0.00 €' }],
    ['12 %', { value: 0.12, format: '0%' }],
    ['12,5 %', { value: 0.125, format: '0.00%' }],
    ['1,5E3', { value: 1500 }],
    ['12.5', { value: '12.5' }],
    ['06 12 34 56 78', { value: '06 12 34 56 78' }],
    ['03/02/2025', { value: THIRD_OF_FEBRUARY, format: 'dd/mm/yyyy' }],
    ['3/2', { value: THIRD_OF_FEBRUARY, format: 'dd/mm/yyyy' }],
    ['03/02/25', { value: THIRD_OF_FEBRUARY, format: 'dd/mm/yyyy' }],
    ['03-02-2025', { value: THIRD_OF_FEBRUARY, format: 'dd/mm/yyyy' }],
    ['2025-02-03', { value: THIRD_OF_FEBRUARY, format: 'dd/mm/yyyy' }],
    ['3 février 2025', { value: THIRD_OF_FEBRUARY, format: 'dd/mm/yyyy' }],
    ['3 févr.', { value: THIRD_OF_FEBRUARY, format: 'dd/mm/yyyy' }],
    ['31/02/2025', { value: '31/02/2025' }],
    ['12:30', { value: 12.5 / 24, format: 'hh:mm:ss' }],
    ['vrai', { value: true }],
    ["'01000", { value: '01000' }],
    ['=', { value: '=' }],
    ['  ', {}],
    ['=somme(a1:a3)', { formula: '=SUM(A1:A3)' }],
    ['=si(a1>1,5; vrai; "vrai")', { formula: '=IF(A1>1,5; TRUE; "vrai")' }],
    ["='Fiche – Champions'!b2*2", { formula: "='Fiche – Champions'!B2*2" }],
    ['=RFM_SCORE(b2:b; c2:c; d2:d)', { formula: '=RFM_SCORE(B2:B; C2:C; D2:D)' }],
    ['+A1', { formula: '=+A1' }],
    ['=1+!', { formula: '=1+!' }],
  ])('in a French file: « %s »', (text, content) => {
    expect(typed(text, 'fr_FR')).toEqual(content);
  });

  it.each<[text: string, content: object]>([
    ['12.5', { value: 12.5 }],
    ['1,234.50', { value: 1234.5, format: '#,##0.00' }],
    ['$12', { value: 12, format: '$#,##0.00' }],
    ['2/3/2025', { value: THIRD_OF_FEBRUARY, format: 'm/d/yyyy' }],
    ['Feb 3, 2025', { value: THIRD_OF_FEBRUARY, format: 'm/d/yyyy' }],
    ['TRUE', { value: true }],
    ['VRAI', { value: 'VRAI' }],
    ['=sum(a1,1.5)', { formula: '=SUM(A1,1.5)' }],
    ['=somme(a1)', { formula: '=SOMME(A1)' }],
  ])('in an American file: “%s”', (text, content) => {
    expect(typed(text, 'en_US')).toEqual(content);
  });

  it.each(['01000', '=1+1', '12,5', ' x'])('stays as it is under the @ format: « %s »', (text) => {
    expect(typed(text, 'fr_FR', '@')).toEqual({ value: text });
  });
});

describe('names of functions', () => {
  it.each([
    ['SOMME', 'SUM'],
    ['SI', 'IF'],
    ['RECHERCHEV', 'VLOOKUP'],
    ['RECHERCHEX', 'XLOOKUP'],
    ['MOYENNE', 'AVERAGE'],
    ['MOYENNE.SI.ENS', 'AVERAGEIFS'],
    ['NB', 'COUNT'],
    ['NBVAL', 'COUNTA'],
    ['NB.SI', 'COUNTIF'],
    ['NB.SI.ENS', 'COUNTIFS'],
    ['SOMME.SI', 'SUMIF'],
    ['SOMMEPROD', 'SUMPRODUCT'],
    ['AUJOURDHUI', 'TODAY'],
    ['MAINTENANT', 'NOW'],
    ['CENTILE.INCLURE', 'PERCENTILE.INC'],
    ['ARRONDI', 'ROUND'],
    ['SIERREUR', 'IFERROR'],
    ['EQUIV', 'MATCH'],
    ['RANG', 'RANK'],
    ['FILTER', 'FILTER'],
  ])('%s is kept as %s, and shown as typed', (french, english) => {
    const locale = localeRules('fr_FR');
    expect(storedFormula(`=${french}(A1)`, locale)).toBe(`=${english}(A1)`);
    expect(shownFormula(`=${english}(A1)`, locale)).toBe(`=${french}(A1)`);
  });
});

describe('a person typing in the grid', () => {
  it('sees the formulas follow', () => {
    const sheet = sheetOf([[null, '=A1*2']]);
    typeIn(sheet.document, sheet.tab, 1, 1, '12 %', 2025);
    expect(valuesOf(sheet)).toEqual([[0.12, 0.24]]);
    typeIn(sheet.document, sheet.tab, 1, 2, '=si(a1>1;"oui";"non")', 2025);
    expect(valuesOf(sheet)).toEqual([[0.12, 'non']]);
  });
});
