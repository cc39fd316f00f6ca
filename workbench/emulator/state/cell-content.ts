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
  const locale = localeRules(document.locale);
  const separators = { decimal: locale.decimal, group: document.groupSeparator };
  return displayText(value, formatOf(sheet, row, column), locale, separators);
}
