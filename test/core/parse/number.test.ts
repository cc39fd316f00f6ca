import fc from 'fast-check';
import { parseNumber } from '../../../src/core/parse/number';
import { formatNumber } from '../../../src/core/text/numbers';

const numberIn = (text: string) => parseNumber(text)?.value;

describe('a number as people write it', () => {
  test.each([
    ['1234', 1234],
    ['-5', -5],
    ['−5', -5],
    ['1234,5', 1234.5],
    ['1234.5', 1234.5],
    ['1 234,56 €', 1234.56],
    ['1\u00a0234,56\u00a0€', 1234.56],
    ['1\u202f234\u202f567,5', 1234567.5],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ["1'234.50", 1234.5],
    ['1’234.50', 1234.5],
    ['(120,00)', -120],
    ['(1 200,00 €)', -1200],
    ['120,00-', -120],
    ['- 120 €', -120],
    ['€1,234.50', 1234.5],
    ['-£5.20', -5.2],
    ['$-5.20', -5.2],
    ['12 000 EUR', 12000],
    ['350 € HT', 350],
    ['3 k€', 3000],
    ['1,5 M€', 1500000],
    ['12 %', 0.12],
    ['-2,5%', -0.025],
    ['0,5', 0.5],
    ['.5', 0.5],
    ['0.125', 0.125],
    ['01000', 1000],
    ['4,76559E+13', 47655900000000],
    [' 12 ', 12],
  ])('%s is %d', (text, value) => expect(numberIn(text)).toBeCloseTo(value, 9));

  test.each([
    ...[
      '',
      ' ',
      'n/a',
      'n.c.',
      '-',
      '€',
      '12/05',
      '03/02/2025',
      '06 12 34 56 78',
      '1 23',
      '12 34,5',
      '1.2.3',
    ],
    ...['1,23,456', '(12', '12)', '--5', '-5-', '12 m', '3 rue', '1e', 'Infinity', '#REF!'],
  ])('« %s » is not a number', (text) => expect(parseNumber(text)).toBeUndefined());

  test('a percentage is marked as one', () => {
    expect(parseNumber('12 %')).toEqual({ value: 0.12, ambiguous: false, percent: true });
  });

  test.each([
    ['1,234', undefined, 1.234],
    ['1,234', ',', 1.234],
    ['1,234', '.', 1234],
    ['1.234', undefined, 1234],
    ['1.234', ',', 1234],
    ['1.234', '.', 1.234],
    ['1,234 €', '.', 1234],
  ] as const)('%s alone is ambiguous; with the mark %s it is %d', (text, mark, value) => {
    expect(parseNumber(text, mark)).toEqual({ value, ambiguous: true });
  });

  test.each([
    ['12,5', ','],
    ['1 234,567', ','],
    ['1.234.567', ','],
    ['12.5', '.'],
    ['0.125', '.'],
    ['1,234.5', '.'],
    ['1 234', undefined],
    ['1,234', undefined],
  ] as const)('%s proves the mark %s', (text, mark) => expect(parseNumber(text)?.proves).toBe(mark));

  const cents = fc.integer({ min: -1e12, max: 1e12 }).map((whole) => whole / 100);

  test.each(['fr', 'en'] as const)('what we write in %s is read back', (language) => {
    fc.assert(
      fc.property(cents, (value) => {
        expect(numberIn(formatNumber(value, language, 2))).toBeCloseTo(value, 6);
      }),
    );
  });
});
