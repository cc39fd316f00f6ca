import type { Runtime } from '../runtime/runtime';
import { formatOf, storedValue } from '../state/cell-content';
import type { SheetState } from '../state/sheet-state';
import { isDateFormat } from '../text/date-format';
import { wallOfSerial } from '../text/serial';
import { instantOfWall } from '../text/zones';

/** The value as `getValues` gives it: a number, boolean, text, date of the realm, `#REF!`, or "" for an empty cell. */
export function readValue(runtime: Runtime, sheet: SheetState, row: number, column: number): unknown {
  const value = storedValue(runtime.document, sheet, row, column);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!isDateFormat(formatOf(sheet, row, column))) return value;
    return runtime.realm.date(instantOfWall(wallOfSerial(value), runtime.document.timeZone));
  }
  if (value) return value.error;
  const formula = sheet.layers.formula[row]?.[column];
  return formula === undefined ? '' : runtime.realm.unusable(`This formula was not computed: ${formula}`);
}
