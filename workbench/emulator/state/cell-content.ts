import { displayText } from '../text/display';
import { localeRules } from '../text/locales';
import { type EmulatedDocument, recalculate } from './document';
import type { SheetState, StoredValue } from './sheet-state';

/** What Sheets shows while a formula is being computed. */
const NOT_COMPUTED = 'Loading...';

/** The written or computed value; `undefined` when the cell is empty or its formula was not computed. Indexes from 0. */
export function storedValue(
  document: EmulatedDocument,
  { layers }: SheetState,
  row: number,
  column: number,
): StoredValue | undefined {
  recalculate(document);
  return layers.value[row]?.[column] ?? layers.computed[row]?.[column];
}

/** The number format of the cell, else the one that its result brings; `undefined`: General. Indexes from 0. */
export const formatOf = ({ layers }: SheetState, row: number, column: number): string | undefined =>
  layers.numberFormat[row]?.[column] ?? layers.computedFormat[row]?.[column];

/** The text on screen, "" for an empty cell. Indexes from 0. */
export function displayedText(
  document: EmulatedDocument,
  sheet: SheetState,
  row: number,
  column: number,
): string {
  const value = storedValue(document, sheet, row, column);
  if (value === undefined) return sheet.layers.formula[row]?.[column] === undefined ? '' : NOT_COMPUTED;
  const format = formatOf(sheet, row, column);
  return typeof value === 'number' ? shownNumber(document, value, format) : shown(document, value, format);
}

function shown(document: EmulatedDocument, value: StoredValue, format: string | undefined): string {
  const locale = localeRules(document.locale);
  return displayText(value, format, locale, { decimal: locale.decimal, group: document.groupSeparator });
}

/** Texts of the numbers already shown, by format: a file is read many times, and the same dates and amounts come back. */
const shownNumbers = new WeakMap<EmulatedDocument, Map<string | undefined, Map<number, string>>>();
const MOST_KEPT = 100_000;

function shownNumber(document: EmulatedDocument, value: number, format: string | undefined): string {
  const texts = textsUnder(document, format);
  const known = texts.get(value);
  if (known !== undefined) return known;
  if (texts.size >= MOST_KEPT) texts.clear();
  const text = shown(document, value, format);
  texts.set(value, text);
  return text;
}

function textsUnder(document: EmulatedDocument, format: string | undefined): Map<number, string> {
  const formats = shownNumbers.get(document) ?? new Map<string | undefined, Map<number, string>>();
  shownNumbers.set(document, formats);
  const texts = formats.get(format) ?? new Map<number, string>();
  formats.set(format, texts);
  return texts;
}
