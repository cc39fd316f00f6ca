import { roleOf } from '../columns/detect';
import type { RoleId } from '../columns/roles';
import { type CellValue, Kind } from '../model/cell';
import type { DayNumber } from '../model/iso-date';
import { dayNumber } from '../model/iso-date';
import type { Cells, Column } from '../model/table';
import { quantityText, shownText } from '../parse/cell-text';
import { currencyIn } from '../parse/currency';
import { parseDate } from '../parse/date';
import type { DecimalMark } from '../parse/number';
import { parseNumber } from '../parse/number';
import { parsePhone } from '../parse/phone';
import { isPlaceholder } from '../parse/placeholder';
import { isFrenchPostalCode, writePostalCode } from '../parse/postal-code';
import { readDays } from '../parse/read-days';
import { readNumbers } from '../parse/read-numbers';

/** What a rule may know of where a cell stands, besides the cell. */
export interface Place {
  readonly role: RoleId;
  /** The column’s phones and postal codes are French, and nothing in the row says that the client lives abroad. */
  readonly french: boolean;
  /** Numbers: how `1,234` is read; `undefined` where the column does not tell. */
  readonly mark?: DecimalMark | undefined;
  /** Numbers: the column names several currencies, or gives some numbers in percent and others not. */
  readonly mixedUnits?: boolean;
  /** Dates: the day of each text and serial number that can be told; none where day and month cannot. */
  readonly days?: ReadonlyMap<CellValue, DayNumber>;
}

/** What the phone numbers of a table say of its country. */
export type PhoneCountry = 'french' | 'foreign' | 'unknown';

/** What a column says about its own cells. */
export function placeOf(column: Column, role: RoleId, phones: PhoneCountry): Place {
  const kind = roleOf(role)!.kind;
  if (kind === 'date') return { role, french: true, days: daysIn(column) };
  if (kind === 'number' || kind === 'amount') {
    return { role, french: true, mark: readNumbers(column).mark, mixedUnits: hasMixedUnits(column) };
  }
  if (role === 'postal-code')
    return { role, french: frenchShare(column) >= (phones === 'french' ? 0.3 : 0.6) };
  return { role, french: phones !== 'foreign' };
}

/**
 * Nothing where both orders of day and month are proved: a column is never half converted. A column of date cells with a
 * few texts that put the month first (less than one cell in a hundred) keeps those texts: they are slips of the pen.
 */
function daysIn(column: Column): ReadonlyMap<CellValue, DayNumber> {
  const days = new Map<CellValue, DayNumber>();
  const read = readDays(column);
  if (read.mixedOrder || (read.order === 'mdy' && !provesMonthFirst(column))) return days;
  read.days.forEach((day, row) => {
    if (column.kinds[row] !== Kind.date && !Number.isNaN(day)) days.set(column.values[row]!, day);
  });
  if (read.order === 'mdy') addDayFirst(days, column, read.unreadable);
  return days;
}

function provesMonthFirst({ kinds, values }: Column): boolean {
  let filled = 0;
  let proofs = 0;
  kinds.forEach((kind, row) => {
    if (kind !== Kind.empty) filled++;
    if (kind === Kind.text && parseDate(values[row] as string)?.proves === 'mdy') proofs++;
  });
  return proofs * 100 >= filled;
}

/** In a month-first column, `31/12/2025` has one meaning only. */
function addDayFirst(days: Map<CellValue, DayNumber>, column: Column, rows: readonly number[]): void {
  for (const row of rows) {
    const text = column.values[row]!;
    const parsed = typeof text === 'string' ? parseDate(text) : undefined;
    if (parsed?.proves === 'dmy') days.set(text, dayNumber(parsed.date));
  }
}

function hasMixedUnits(column: Column): boolean {
  const currencies = new Set<string>();
  let percents = 0;
  let others = 0;
  for (const text of distinctTexts(column, quantityText)) {
    const number = parseNumber(text);
    const currency = currencyIn(text);
    if (number && currency) currencies.add(currency);
    if (number?.percent) percents++;
    else if (number) others++;
  }
  return currencies.size > 1 || (percents > 0 && others > 0);
}

/**
 * Share of the codes that are French with their five digits; the others may have lost a zero. Six in ten are enough, or
 * three where the phones are French too: around Nice, most codes begin with 0.
 */
function frenchShare(column: Column): number {
  let french = 0;
  let filled = 0;
  for (let row = 0; row < column.values.length; row++) {
    const text = shownText(column, row);
    if (text === '') continue;
    filled++;
    if (isFrenchPostalCode(writePostalCode(text) ?? text)) french++;
  }
  return filled === 0 ? 0 : french / filled;
}

/** Nine numbers in ten decide; a zero lost in front decides nothing. */
export function countryOfPhones(columns: readonly Cells[]): PhoneCountry {
  let french = 0;
  let foreign = 0;
  for (const cells of columns) {
    for (const text of distinctTexts(cells, shownText)) {
      const form = parsePhone(text)?.form;
      if (form === 'french') french++;
      else if (form !== 'lost-zero' && /\d{2}.*\d{2}/.test(text) && !isPlaceholder(text)) foreign++;
    }
  }
  if (french + foreign === 0) return 'unknown';
  return french >= 9 * foreign ? 'french' : foreign > french ? 'foreign' : 'unknown';
}

function distinctTexts(cells: Cells, textOf: (cells: Cells, row: number) => string): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let row = 0; row < cells.values.length; row++) {
    if (cells.kinds[row] !== Kind.empty && cells.kinds[row] !== Kind.error) texts.add(textOf(cells, row));
  }
  return texts;
}
