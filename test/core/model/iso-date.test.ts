import fc from 'fast-check';
import { addMonths, dayNumber, isoDate, isoDateOfDay, readIsoDate } from '../../../src/core/model/iso-date';

const day = (text: string) => readIsoDate(text)!;

describe('calendar days', () => {
  test('the calendar decides what a day is', () => {
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDate(2023, 2, 29)).toBeUndefined();
    expect(isoDate(1900, 2, 29)).toBeUndefined();
    expect(isoDate(2000, 2, 29)).toBe('2000-02-29');
    expect(readIsoDate('2025-13-01')).toBeUndefined();
    expect(readIsoDate('2025-6-1')).toBeUndefined();
  });

  test('days agree with those of JavaScript from 1800 to 2200', () => {
    const first = Date.UTC(1800, 0, 1) / 86_400_000;
    const last = Date.UTC(2200, 11, 31) / 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (number) => {
        const expected = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(isoDateOfDay(number)).toBe(expected);
        expect(dayNumber(day(expected))).toBe(number);
      }),
    );
  });

  test('a month earlier is the same day or the last of the month', () => {
    expect(addMonths(day('2025-03-31'), -1)).toBe('2025-02-28');
    expect(addMonths(day('2025-01-15'), -12)).toBe('2024-01-15');
    expect(addMonths(day('2024-02-29'), 12)).toBe('2025-02-28');
    expect(addMonths(day('2025-11-30'), 3)).toBe('2026-02-28');
  });
});
