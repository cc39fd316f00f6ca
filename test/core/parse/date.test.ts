import fc from 'fast-check';
import { isoDate, isoDateOfDay } from '../../../src/core/model/iso-date';
import { parseCompactDate, parseDate } from '../../../src/core/parse/date';
import { formatDate } from '../../../src/core/text/numbers';

describe('a date as people write it', () => {
  test.each([
    ['03/02/2025', '2025-02-03', 'dd/mm/yyyy'],
    ['3-2-25', '2025-02-03', 'dd-mm-yy'],
    ['3.2.2025', '2025-02-03', 'dd.mm.yyyy'],
    ['2025-02-03', '2025-02-03', 'yyyy-mm-dd'],
    ['2025/2/3', '2025-02-03', 'yyyy/mm/dd'],
    ['3 févr. 2025', '2025-02-03', 'd month yyyy'],
    ['3 FÉVRIER 2025', '2025-02-03', 'd month yyyy'],
    ['1er août 2024', '2024-08-01', 'd month yyyy'],
    ['3 juil. 25', '2025-07-03', 'd month yy'],
    ['3-Feb-25', '2025-02-03', 'd month yy'],
    ['3 Feb 2025', '2025-02-03', 'd month yyyy'],
    ['Feb 3, 2025', '2025-02-03', 'month d yyyy'],
    ['March 3rd, 2025', '2025-03-03', 'month d yyyy'],
    ['Mar 3, 2025', '2025-03-03', 'month d yyyy'],
    ['lundi 3 février 2025', '2025-02-03', 'd month yyyy'],
    ['mar. 4 mars 2025', '2025-03-04', 'd month yyyy'],
    ['Monday, February 3, 2025', '2025-02-03', 'month d yyyy'],
    ['lun. 03/02/2025', '2025-02-03', 'dd/mm/yyyy'],
    ['03/02/2025 14:30', '2025-02-03', 'dd/mm/yyyy'],
    ['03/02/2025 à 14h30', '2025-02-03', 'dd/mm/yyyy'],
    ['2025-02-03T10:00:00Z', '2025-02-03', 'yyyy-mm-dd'],
    ['2025-02-03T23:30:00.000+02:00', '2025-02-03', 'yyyy-mm-dd'],
    ['2025-02-03 10:00:00', '2025-02-03', 'yyyy-mm-dd'],
    ['2/13/2025 5:04 PM', '2025-02-13', 'mm/dd/yyyy'],
    [' 29/02/2024 ', '2024-02-29', 'dd/mm/yyyy'],
  ])('%s is %s, written %s', (text, date, style) => expect(parseDate(text)).toMatchObject({ date, style }));

  test.each([
    ...[
      '',
      'jamais',
      '31/02/2021',
      '29/02/2025',
      '00/01/2025',
      '13/13/2025',
      '12/05',
      '2025',
      '45691',
      '20250203',
    ],
    ...[
      '3 jui 2025',
      '03/02-2025',
      '120',
      'mars 2025',
      '06 12 34 56 78',
      '1.234,56',
      '03/02/2025 et 04/02/2025',
    ],
  ])('« %s » is not a date', (text) => expect(parseDate(text)).toBeUndefined());

  test('day-first, unless only month-first is possible', () => {
    expect(parseDate('03/02/2025')).toMatchObject({ date: '2025-02-03', ambiguous: true });
    expect(parseDate('13/02/2025')).toMatchObject({ date: '2025-02-13', ambiguous: false, proves: 'dmy' });
    expect(parseDate('02/13/2025')).toMatchObject({ date: '2025-02-13', ambiguous: false, proves: 'mdy' });
    expect(parseDate('05/05/2025')).toEqual({ date: '2025-05-05', style: 'dd/mm/yyyy', ambiguous: false });
  });

  test('an order given is the only one tried', () => {
    expect(parseDate('03/02/2025', 'mdy')).toMatchObject({ date: '2025-03-02', style: 'mm/dd/yyyy' });
    expect(parseDate('02/13/2025', 'dmy')).toBeUndefined();
    expect(parseDate('13/02/2025', 'mdy')).toBeUndefined();
  });

  test('two-digit years turn at 50', () => {
    expect(parseDate('01/01/49')?.date).toBe('2049-01-01');
    expect(parseDate('01/01/50')?.date).toBe('1950-01-01');
  });

  test('eight digits are a date only when asked', () => {
    expect(parseCompactDate('20250203')).toBe('2025-02-03');
    expect(parseCompactDate('20250231')).toBeUndefined();
    expect(parseCompactDate('53636500')).toBeUndefined();
  });

  const days = fc.integer({ min: -40000, max: 80000 }).map(isoDateOfDay);
  const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  );

  test.each(['fr', 'en'] as const)('what we write in %s is read back', (language) => {
    fc.assert(fc.property(days, (day) => expect(parseDate(formatDate(day, language))?.date).toBe(day)));
  });

  test('so is a day in words, and a day with its time', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, date] = day.split('-').map(Number) as [number, number, number];
        expect(isoDate(year, month, date)).toBe(day);
        expect(parseDate(`${date} ${MONTHS[month - 1]} ${year}`)?.date).toBe(day);
        expect(parseDate(`${day}T08:05:00Z`)?.date).toBe(day);
      }),
    );
  });
});
