import type { IsoDate } from '../model/iso-date';
import { isoDate } from '../model/iso-date';
import { monthOf } from './month';

export type DateOrder = 'dmy' | 'mdy';

export interface ParsedDate {
  readonly date: IsoDate;
  /** How it is written, with its own separators: `dd/mm/yyyy`, `dd-mm-yy`, `mm/dd/yyyy`, `yyyy-mm-dd`, `d month yyyy`… */
  readonly style: string;
  /** `03/02/2025` is 3 February or 2 March: read day-first (or by the order given). `05/05/2025` is not ambiguous. */
  readonly ambiguous: boolean;
  /** The order that this text proves, by a number above 12. */
  readonly proves?: DateOrder;
}

const NUMBERS = /^(\d{1,2})([/. -])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const DAY_THEN_MONTH = /^(\d{1,2})(?:er|st|nd|rd|th)?[ .-]+([a-z]+)\.?[ .,-]+(\d{4}|\d{2})$/;
const MONTH_THEN_DAY = /^([a-z]+)\.?[ -](\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const TIME =
  /(?:\d|,)((?:t|,? +(?:a |at )?)\d{1,2}(?::|h)\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]m)? ?(?:z|[+-]\d{2}:?\d{2})?)$/;
// « mar. » is Tuesday or March: it is a weekday only where a whole date still follows.
const WEEKDAY =
  /^(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[a-z]{3})[.,]* +(?=\d{1,2}(?:er)?[ .-]+[a-z]|\d{1,2}[/.-]\d|[a-z]{3})/;
/** Longer texts are sentences. */
const LONGEST_DATE = 45;

/**
 * Reads a calendar day as people write it, in French or English, with or without a weekday and a time of day (the
 * written day is kept, whatever the zone). Without `order`, day-first unless only month-first is possible; with it,
 * that order alone. `undefined` for days that do not exist (31/02) and for anything that is not a whole date.
 */
export function parseDate(text: string, order?: DateOrder): ParsedDate | undefined {
  const trimmed = text.trim();
  if (trimmed.length < 6 || trimmed.length > LONGEST_DATE) return undefined;
  return parseDay(trimmed, order) ?? parseDay(dayPart(trimmed), order);
}

function parseDay(text: string, order: DateOrder | undefined): ParsedDate | undefined {
  const numbers = NUMBERS.exec(text);
  if (numbers) return parseNumbers(numbers, order);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year, separator, month, day] = yearFirst;
    return written(Number(year), Number(month), Number(day), `yyyy${separator}mm${separator}dd`);
  }
  return parseWords(text);
}

/** The text without accents, capitals, time of day and weekday. */
function dayPart(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ');
  const time = TIME.exec(plain)?.[1];
  return (time ? plain.slice(0, -time.length) : plain).replace(WEEKDAY, '');
}

function parseNumbers(parts: RegExpExecArray, order: DateOrder | undefined): ParsedDate | undefined {
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const year = fullYear(parts[4]!);
  const [separator, yy] = [parts[2]!, parts[4]!.length === 2 ? 'yy' : 'yyyy'];
  const dayFirst = isoDate(year, second, first);
  const monthFirst = isoDate(year, first, second);
  const ambiguous = dayFirst !== undefined && monthFirst !== undefined && first !== second;
  const read = (date: IsoDate, style: string, proved: DateOrder): ParsedDate =>
    ambiguous || first === second ? { date, style, ambiguous } : { date, style, ambiguous, proves: proved };
  if (dayFirst && order !== 'mdy') return read(dayFirst, ['dd', 'mm', yy].join(separator), 'dmy');
  if (monthFirst && order !== 'dmy') return read(monthFirst, ['mm', 'dd', yy].join(separator), 'mdy');
  return undefined;
}

function parseWords(text: string): ParsedDate | undefined {
  const dayMonth = DAY_THEN_MONTH.exec(text);
  if (dayMonth) {
    const style = dayMonth[3]!.length === 2 ? 'd month yy' : 'd month yyyy';
    return written(fullYear(dayMonth[3]!), monthOf(dayMonth[2]!), Number(dayMonth[1]), style);
  }
  const monthDay = MONTH_THEN_DAY.exec(text);
  return monthDay
    ? written(Number(monthDay[3]), monthOf(monthDay[1]!), Number(monthDay[2]), 'month d yyyy')
    : undefined;
}

function written(
  year: number,
  month: number | undefined,
  day: number,
  style: string,
): ParsedDate | undefined {
  const date = isoDate(year, month ?? 0, day);
  return date && { date, style, ambiguous: false };
}

/**
 * Two-digit years: 00–49 are 2000–2049, 50–99 are 1950–1999. Order dates matter most here, and a fixed pivot keeps
 * the reading the same whatever the day it is done (spreadsheets turn at 30, which the 2030s will break).
 */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 50 ? 2000 : 1900);
}

/** `20250203`: only for a column that is all so, since any eight digits could be a code. Years 1900–2099. */
export function parseCompactDate(text: string): IsoDate | undefined {
  const parts = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text.trim());
  return parts ? isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}
