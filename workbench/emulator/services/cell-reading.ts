import type { Runtime } from '../runtime/runtime';
import type { SheetState, StoredValue } from '../state/sheet-state';
import { isDateFormat } from '../text/date-format';
import { displayText } from '../text/display';
import { wallOfSerial } from '../text/serial';
import { instantOfWall } from '../text/zones';

/** What Sheets shows while a formula is being computed. */
const NOT_COMPUTED = 'Loading...';

/** The stored or computed value; `undefined` when the cell is empty or its formula could not be computed. Indexes from 0. */
export function storedValue(
  runtime: Runtime,
  sheet: SheetState,
  row: number,
  column: number,
): StoredValue | undefined {
  const value = sheet.layers.value[row]?.[column];
  if (value !== undefined || sheet.layers.formula[row]?.[column] === undefined) return value;
  return runtime.document.formulaEngine?.evaluate(runtime.document, sheet, row + 1, column + 1);
}

/** The value as `getValues` gives it: a number, boolean, text, date of the realm, `#REF!`, or "" for an empty cell. */
export function readValue(runtime: Runtime, sheet: SheetState, row: number, column: number): unknown {
  const value = storedValue(runtime, sheet, row, column);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!isDateFormat(sheet.layers.numberFormat[row]?.[column])) return value;
    return runtime.realm.date(instantOfWall(wallOfSerial(value), runtime.document.timeZone));
  }
  if (value) return value.error;
  const formula = sheet.layers.formula[row]?.[column];
  return formula === undefined ? '' : runtime.realm.unusable(`This formula was not computed: ${formula}`);
}

/** The text on screen, "" for an empty cell. */
export function readDisplay(runtime: Runtime, sheet: SheetState, row: number, column: number): string {
  const value = storedValue(runtime, sheet, row, column);
  if (value === undefined) return sheet.layers.formula[row]?.[column] === undefined ? '' : NOT_COMPUTED;
  const separators = { decimal: runtime.locale.decimal, group: runtime.document.groupSeparator };
  return displayText(value, sheet.layers.numberFormat[row]?.[column], runtime.locale, separators);
}
