/** A calendar day written `YYYY-MM-DD`. Only {@link isoDate} and {@link isoDateOfDay} make one. */
export type IsoDate = string & { readonly __calendarDay: unique symbol };

/** Whole days since 1970-01-01: what day differences are computed on. No time, no zone. */
export type DayNumber = number;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day, or `undefined` when the calendar has no such day (31/02, month 13, year before 1800 or after 2200). */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (!(year >= 1800 && year <= 2200 && day >= 1 && day <= daysInMonth(year, month))) return undefined;
  return formatIso(year, month, day);
}

const formatIso = (year: number, month: number, day: number): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;

/** Reads `YYYY-MM-DD` strictly; anything else is `undefined`. */
export function readIsoDate(text: string): IsoDate | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** Days since 1970-01-01 in the Gregorian calendar (era arithmetic: 400 years are 146,097 days). */
export function dayNumber(date: IsoDate): DayNumber {
  const month = twoDigits(date, 5);
  const year = 100 * twoDigits(date, 0) + twoDigits(date, 2) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + twoDigits(date, 8) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

const ZERO = 48;

/** Read without cutting the text: long lists hold millions of days. */
const twoDigits = (date: IsoDate, from: number): number =>
  10 * (date.charCodeAt(from) - ZERO) + date.charCodeAt(from + 1) - ZERO;

/** The inverse of {@link dayNumber}. */
export function isoDateOfDay(day: DayNumber): IsoDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex + (monthIndex < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return formatIso(year, month, dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1);
}

/** The same day of another month, or that month's last day (31/03 − 1 month = 28/02). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return formatIso(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)));
}

/** Spreadsheets count days from 30 December 1899. */
export const SERIAL_OF_DAY_ZERO = 25569;
