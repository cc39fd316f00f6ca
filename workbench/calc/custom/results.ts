import type { LocaleRules } from '../../emulator/text/locales';
import { serialOfWall } from '../../emulator/text/serial';
import { wallOfInstant } from '../../emulator/text/zones';
import { fail } from '../evaluation/failure';
import { type Matrix, matrix, type Scalar } from '../values';

const MOST_CHARACTERS = 50_000;

/** Google describes values and rows of values only: anything else is refused rather than guessed. */
const undescribed = (what: string): never =>
  fail('#ERROR!', `The custom function returned ${what}, which Google does not describe.`);

function cellOf(value: unknown, timeZone: string): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undescribed(String(value));
  if (value instanceof Date) return serialOfWall(wallOfInstant(value.getTime(), timeZone));
  if (typeof value !== 'string') return undescribed(Array.isArray(value) ? 'nested rows' : typeof value);
  return value.length <= MOST_CHARACTERS
    ? value
    : fail('#ERROR!', 'Your input contains more than the maximum of 50000 characters in a single cell.');
}

function formatOf(value: unknown, timeZone: string, locale: LocaleRules): string | undefined {
  if (!(value instanceof Date)) return undefined;
  return Number.isInteger(cellOf(value, timeZone)) ? locale.dateFormat : locale.dateTimeFormat;
}

/** The result as Sheets spreads it: a value, or rows of values, the shorter ones ending with blanks. */
export function resultOf(result: unknown, timeZone: string, locale: LocaleRules): Matrix {
  const rows: unknown[] = Array.isArray(result) ? result : [[result]];
  if (rows.length === 0) return undescribed('no row');
  const lines = rows.map((row) => (Array.isArray(row) ? (row as unknown[]) : undescribed('a plain list')));
  const width = Math.max(...lines.map((line) => line.length));
  if (width === 0) return undescribed('empty rows');
  return matrix(
    lines.map((line) => Array.from({ length: width }, (_cell, column) => cellOf(line[column], timeZone))),
    (row, column) => formatOf(lines[row]?.[column], timeZone, locale),
  );
}
