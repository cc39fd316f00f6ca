import { columnLetters } from '../text/a1';
import { TEXT_FORMAT } from '../text/display';
import { localeRules } from '../text/locales';
import { serialOfDay } from '../text/serial';
import { type EmulatedDocument, nextNumber, touch } from './document';
import { writeCell } from './layers';
import { newSheet } from './new-sheet';
import type { SheetState, StoredValue } from './sheet-state';
import { checkCellBudget } from './structure';
import { checkTabName } from './tabs';

/**
 * A cell as the host gives it. A text is literal text (format `@`), `null` an empty cell, `date` a calendar day
 * `YYYY-MM-DD` shown in the locale's format, `serial` a number under the given format.
 */
export type HostCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  | { readonly serial: number; readonly format: string }
  | { readonly error: string };

function serialOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number);
  const serial = serialOfDay(year ?? 0, month ?? 0, date ?? 0);
  if (serial === undefined) throw new Error(`No such day: ${day}`);
  return serial;
}

function load(cell: Exclude<HostCell, null>, dateFormat: string): { value: StoredValue; format?: string } {
  if (typeof cell === 'string') return { value: cell, format: TEXT_FORMAT };
  if (typeof cell !== 'object') return { value: cell };
  if ('date' in cell) return { value: serialOf(cell.date), format: dateFormat };
  return 'serial' in cell ? { value: cell.serial, format: cell.format } : { value: cell };
}

function loadCell(sheet: SheetState, row: number, column: number, cell: HostCell, dateFormat: string): void {
  if (cell === null || cell === '') return;
  const { value, format } = load(cell, dateFormat);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error(`${columnLetters(column + 1)}${row + 1}: ${value} is not a cell value`);
  }
  writeCell(sheet.layers.value, row, column, value);
  writeCell(sheet.layers.numberFormat, row, column, format);
}

/** Adds a tab after the others, with a grid just as large as the rows given (1 × 1 at least). The first tab of a file becomes active. */
export function addSheet(
  document: EmulatedDocument,
  name: string,
  rows: readonly (readonly HostCell[])[],
  options: { readonly hidden?: boolean; readonly frozenRows?: number } = {},
): SheetState {
  checkTabName(document, name);
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const rowCount = Math.max(rows.length, 1);
  checkCellBudget(document, rowCount * columnCount);
  const sheet = newSheet(nextNumber(document), name, rowCount, columnCount);
  const { dateFormat } = localeRules(document.locale);
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      loadCell(sheet, row, column, cell, dateFormat);
    });
  });
  Object.assign(sheet, options);
  document.sheets.push(sheet);
  touch(document);
  if (document.sheets.length === 1) document.activeSheetId = sheet.id;
  return sheet;
}
