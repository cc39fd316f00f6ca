import { isoDateOfDay, SERIAL_OF_DAY_ZERO } from '../../src/core/model/iso-date';
import { csvOf, harmless } from '../../src/core/text/csv';
import { formatDate } from '../../src/core/text/numbers';
import { hasTime, isDateFormat, leadingZeros } from './number-format';
import type { ExportTab, ExportValue } from './xlsx-port';

/** A tab as the CSV that French Excel opens with a double click: UTF-8 with BOM, `;`, CRLF, decimal commas. */
export function writeCsv(tab: ExportTab): string {
  const lines: string[][] = [];
  for (let row = 0; row < tab.rowCount; row++) {
    const fields: string[] = [];
    for (let column = 0; column < tab.columnCount; column++) {
      fields.push(csvField(tab.value(row, column), tab.format(row, column)));
    }
    lines.push(fields);
  }
  return csvOf(lines);
}

/**
 * One cell as text: `1234,5`, `03/02/2025`, `03/02/2025 14:30:00`, `VRAI`, `#REF!`, `01000` where the format adds the zero.
 * Text that a spreadsheet would run as a formula is prefixed by an apostrophe: after `=`, `@`, tab, CR; after `+`, `-`
 * unless only digits and separators follow (`-12,50`, `+33 6 12 34 56 78`).
 */
export function csvField(value: ExportValue, format = 'General'): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberField(value, format);
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  return typeof value === 'string' ? harmless(value) : value.error;
}

function numberField(value: number, format: string): string {
  if (isDateFormat(format)) return dateField(value, format);
  const zeros = leadingZeros(format);
  return zeros > 1 && Number.isInteger(value) && value >= 0
    ? String(value).padStart(zeros, '0')
    : decimal(value).replace('.', ',');
}

/** Without an exponent, which a mailing tool does not read. */
function decimal(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return text.includes('e-') ? value.toFixed(20).replace(/\.?0+$/, '') : BigInt(value).toString();
}

const SECONDS_PER_DAY = 86_400;

function dateField(serial: number, format: string): string {
  const seconds = Math.round(serial * SECONDS_PER_DAY);
  const day = Math.floor(seconds / SECONDS_PER_DAY);
  const date = formatDate(isoDateOfDay(day - SERIAL_OF_DAY_ZERO), 'fr');
  return hasTime(format) ? `${date} ${clock(seconds - day * SECONDS_PER_DAY)}` : date;
}

const clock = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
