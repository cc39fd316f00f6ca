import { Kind } from '../../../src/core/model/cell';
import type { Cells } from '../../../src/core/model/table';
import { readCents, readNumbers } from '../../../src/core/parse/read-numbers';
import { cellsOf } from '../../support/grid';

const valuesOf = (texts: readonly (string | number | boolean | null)[]) => [
  ...readNumbers(cellsOf(texts)).values,
];

describe('a column of numbers', () => {
  test('number cells are taken as they are, texts are read, blanks are counted, the rest is listed', () => {
    const read = readNumbers(cellsOf([12.5, '1 234,56 €', null, ' \u00a0', 'n.c.', true, '#REF!', '(3)']));
    expect([...read.values]).toEqual([
      12.5,
      1234.56,
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Number.NaN,
      -3,
    ]);
    expect(read).toMatchObject({ blank: 2, unreadable: [4, 5, 6], ambiguous: 0, mark: ',' });
  });

  test('a date cell is not a number', () => {
    const cells: Cells = { values: ['2025-02-03'], kinds: Uint8Array.of(Kind.date) };
    expect(readNumbers(cells).unreadable).toEqual([0]);
  });

  test('1,234 and 1.234 are decided by the rest of the column, and counted', () => {
    expect(valuesOf(['1,234', '1,234.50'])).toEqual([1234, 1234.5]);
    expect(valuesOf(['1,234', '12,5'])).toEqual([1.234, 12.5]);
    expect(valuesOf(['1.234', '12.5'])).toEqual([1.234, 12.5]);
    expect(valuesOf(['1.234', '12,5'])).toEqual([1234, 12.5]);
    expect(readNumbers(cellsOf(['1,234', '1.234', '12,5']))).toMatchObject({ ambiguous: 2, mark: ',' });
  });

  test('most texts win when both marks are proved; the comma when none is', () => {
    expect(valuesOf(['1.234', '12.5', '13.5', '14,5'])).toEqual([1.234, 12.5, 13.5, 14.5]);
    expect(readNumbers(cellsOf(['1.234', '1.500']))).toMatchObject({ ambiguous: 2, mark: undefined });
    expect(valuesOf(['1.234', '1.500'])).toEqual([1234, 1500]);
  });

  test('cents are whole', () => {
    expect([...readCents(cellsOf(['1,005', 1.005, '12,34 €', null, '-45,00'])).values]).toEqual([
      101,
      101,
      1234,
      Number.NaN,
      -4500,
    ]);
  });
});
