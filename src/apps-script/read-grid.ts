import { type CellValue, Kind } from '../core/model/cell';
import type { Cells, Grid } from '../core/model/table';
import type { Days } from './days';

/** « #REF! », « #N/A », « #VALEUR! »: what a cell in error gives as its value. */
const ERROR_TEXT = /^#(N\/A|[A-ZÀ-Ÿ0-9/]+[!?])$/;

/** A whole tab in two calls: the values, and the texts on screen for codes shown with their zeros. */
export function readGrid(sheet: GoogleAppsScript.Spreadsheet.Sheet, days: Days, locale: string): Grid {
  const range = sheet.getDataRange();
  const rows: readonly (readonly unknown[])[] = range.getValues();
  const shown = range.getDisplayValues();
  const width = rows[0]?.length ?? 0;
  return {
    name: sheet.getName(),
    rowCount: rows.length,
    columns: Array.from({ length: width }, (_, column) => readCells(rows, shown, column, days)),
    locale,
  };
}

function readCells(
  rows: readonly (readonly unknown[])[],
  shown: readonly (readonly string[])[],
  column: number,
  days: Days,
): Cells {
  const values: CellValue[] = [];
  const kinds = new Uint8Array(rows.length);
  rows.forEach((row, index) => {
    const [kind, value] = readCell(row[column], days);
    kinds[index] = kind;
    values.push(value);
  });
  return { values, kinds, shown: shown.map((row) => row[column] ?? '') };
}

function readCell(value: unknown, days: Days): readonly [Kind, CellValue] {
  if (value === '' || value === null || value === undefined) return [Kind.empty, null];
  if (typeof value === 'number') return [Kind.number, value];
  if (typeof value === 'boolean') return [Kind.boolean, value];
  if (Object.prototype.toString.call(value) === '[object Date]') return readDate(value as Date, days);
  const text = String(value);
  return ERROR_TEXT.test(text) ? [Kind.error, text] : [Kind.text, text];
}

/** A duration or a date before 1800 is no calendar day: it stays as a text that no column will take for a date. */
function readDate(date: Date, days: Days): readonly [Kind, CellValue] {
  const day = days.of(date);
  return day ? [Kind.date, day] : [Kind.text, String(date)];
}
