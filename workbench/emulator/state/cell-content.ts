import { displayText } from '../text/display';
import { localeRules } from '../text/locales';
import type { EmulatedDocument } from './document';
import type { SheetState, StoredValue } from './sheet-state';

/** What Sheets shows while a formula is being computed. */
const NOT_COMPUTED = 'Loading...';

/** The stored or computed value; `undefined` when the cell is empty or its formula could not be computed. Indexes from 0. */
export function storedValue(
  document: EmulatedDocument,
  sheet: SheetState,
  row: number,
  column: number,
): StoredValue | undefined {
  const value = sheet.layers.value[row]?.[column];
  if (value !== undefined || sheet.layers.formula[row]?.[column] === undefined) return value;
  return document.formulaEngine?.evaluate(document, sheet, row + 1, column + 1);
}

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
  return displayText(value, sheet.layers.numberFormat[row]?.[column], locale, separators);
}
