import { types } from 'node:util';
import { refuse } from '../errors';
import type { Runtime } from '../runtime/runtime';
import { writeCell } from '../state/layers';
import type { SheetState } from '../state/sheet-state';
import { a1Notation } from '../text/a1';
import { type CellContent, contentOfText } from '../text/coercion';
import { TEXT_FORMAT } from '../text/display';
import { serialOfWall } from '../text/serial';
import { wallOfInstant } from '../text/zones';
import { isAllowed } from './validation-rule';

function contentOfDate(runtime: Runtime, date: Date): CellContent {
  const instant = date.getTime();
  if (Number.isNaN(instant)) return refuse('Invalid cell value: Invalid Date');
  const serial = serialOfWall(wallOfInstant(instant, runtime.document.timeZone));
  const { dateFormat, dateTimeFormat } = runtime.locale;
  return { value: serial, format: Number.isInteger(serial) ? dateFormat : dateTimeFormat };
}

/** A typed value under the text format: no source says whether it becomes a text. */
function checkNotText(value: unknown, format: string | undefined): void {
  if (format === TEXT_FORMAT) {
    refuse(
      `coercion ambiguë : ${typeof value} « ${String(value)} » under the @ format (write a text, or set another format)`,
    );
  }
}

/** What `setValue` makes of a value in a cell of that format. NaN, infinities, functions and objects are refused. */
export function contentOf(runtime: Runtime, value: unknown, format: string | undefined): CellContent {
  if (value === null || value === undefined) return {};
  if (typeof value === 'string') return contentOfText(value, format, runtime.locale);
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  if (!isNumber && typeof value !== 'boolean' && !types.isDate(value)) {
    return refuse(`Invalid cell value: ${typeof value === 'number' ? value : typeof value}`);
  }
  checkNotText(value, format);
  return types.isDate(value) ? contentOfDate(runtime, value) : { value };
}

/** Writes a content; what stood there goes, formats and notes stay. Indexes from 0. */
export function putContent(sheet: SheetState, row: number, column: number, content: CellContent): void {
  const { layers } = sheet;
  writeCell(layers.value, row, column, content.value);
  writeCell(layers.formula, row, column, content.formula);
  writeCell(layers.link, row, column, undefined);
  if (content.format !== undefined && layers.numberFormat[row]?.[column] === undefined) {
    writeCell(layers.numberFormat, row, column, content.format);
  }
}

/** Refuses a content that the cell's validation rule rejects. Indexes from 0. */
export function checkValidation(
  runtime: Runtime,
  sheet: SheetState,
  row: number,
  column: number,
  content: CellContent,
): void {
  const rule = sheet.layers.validation[row]?.[column];
  if (
    rule &&
    !rule.allowInvalid &&
    content.value !== undefined &&
    !isAllowed(runtime.document, rule, content.value)
  ) {
    const cell = a1Notation({ row: row + 1, column: column + 1, rows: 1, columns: 1 });
    refuse(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
  }
}
