import { Kind } from '../../../src/core/model/cell';
import { isoDateOfDay } from '../../../src/core/model/iso-date';
import { readDays } from '../../../src/core/parse/read-days';
import { cellsOf } from '../../support/grid';

type Written = string | number | null;

const daysOf = (texts: readonly Written[]) =>
  [...readDays(cellsOf(texts)).days].map((day) => (Number.isNaN(day) ? null : isoDateOfDay(day)));

describe('a column of dates', () => {
  test('blanks are counted, what is not a day is listed', () => {
    const read = readDays(cellsOf(['03/02/2025', null, 'jamais', '31/02/2021', '2025-02-03']));
    expect(read).toMatchObject({ blank: 1, unreadable: [2, 3], order: 'dmy', mixedOrder: false });
    expect(read.styles).toEqual({ 'dd/mm/yyyy': 1, 'yyyy-mm-dd': 1 });
  });

  test('day-first when nothing proves the order', () => {
    expect(daysOf(['03/02/2025', '04/05/2025'])).toEqual(['2025-02-03', '2025-05-04']);
  });

  test('month-first when the column proves it', () => {
    expect(daysOf(['03/02/2025', '02/13/2025'])).toEqual(['2025-03-02', '2025-02-13']);
    expect(readDays(cellsOf(['03/02/2025', '02/13/2025'])).order).toBe('mdy');
  });

  test('both orders proved: only the unambiguous days are read', () => {
    const texts = ['13/02/2025', '02/13/2025', '03/02/2025', '05/05/2025', '3 mars 2025'];
    expect(daysOf(texts)).toEqual(['2025-02-13', '2025-02-13', null, '2025-05-05', '2025-03-03']);
    expect(readDays(cellsOf(texts))).toMatchObject({ mixedOrder: true, unreadable: [2] });
  });

  test('one slip in two hundred proves nothing: that cell alone is unreadable', () => {
    const texts = [...Array.from({ length: 200 }, () => '13/02/2025'), '02/13/2025', '03/02/2025'];
    const read = readDays(cellsOf(texts));
    expect(read).toMatchObject({ mixedOrder: false, order: 'dmy', unreadable: [200] });
    expect(isoDateOfDay(read.days[201]!)).toBe('2025-02-03');
  });

  test('date cells and spreadsheet serials', () => {
    const cells = {
      values: ['2025-02-03', 45691, '45691', 12, 90000],
      kinds: Uint8Array.of(Kind.date, 2, 1, 2, 2),
    };
    const read = readDays(cells);
    expect([...read.days].slice(0, 3).map(isoDateOfDay)).toEqual(['2025-02-03', '2025-02-03', '2025-02-03']);
    expect(read.unreadable).toEqual([3, 4]);
    expect(read.styles).toEqual({ date: 1, serial: 2 });
  });

  test('yyyymmdd when the column is written so, as text or number; else it is a code', () => {
    expect(daysOf(['20250203', 20250204, null])).toEqual(['2025-02-03', '2025-02-04', null]);
    expect(daysOf(['20250203', '03/02/2025'])).toEqual([null, '2025-02-03']);
  });
});
