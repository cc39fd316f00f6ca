import type { EmulatedDocument, SheetState } from '../../emulator';
import { storedValue } from '../../emulator/state/cell-content';
import type { StoredValue } from '../../emulator/state/sheet-state';
import { localeRules } from '../../emulator/text/locales';
import type { WireCell, WireValue } from '../wire';
import { barFormula } from '../workbook/formula-text';
import { type Looks, PLAIN } from './looks';

/** The cells of a row (from 0) up to the last one with a value, a formula or a look. */
export function cellsOfRow(
  document: EmulatedDocument,
  sheet: SheetState,
  row: number,
  looks: Looks,
): WireCell[] {
  const cells: WireCell[] = [];
  let last = 0;
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const cell = cellAt(document, sheet, row, column, looks);
    cells.push(cell);
    if (cell !== null) last = column + 1;
  }
  cells.length = last;
  return cells;
}

function cellAt(
  document: EmulatedDocument,
  sheet: SheetState,
  row: number,
  column: number,
  looks: Looks,
): WireCell {
  const stored = storedValue(document, sheet, row, column);
  const formula = sheet.layers.formula[row]?.[column];
  const look = looks.of(sheet, row, column, stored);
  const links = sheet.layers.link[row]?.[column];
  if (links && typeof stored === 'string') return [stored, look, null, links];
  const value = stored === undefined ? null : shown(document, stored);
  if (formula !== undefined) return [value, look, barFormula(formula, document.locale)];
  return look === PLAIN ? value : [value, look];
}

/** Errors under the names that French spreadsheets give them. */
const shown = ({ locale }: EmulatedDocument, value: StoredValue): WireValue =>
  typeof value === 'object' ? (localeRules(locale).errors[value.error] ?? value.error) : value;
