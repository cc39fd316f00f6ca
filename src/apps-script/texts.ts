import type { CellBlock } from '../core/output/plan-changes';
import type { WorkbookPlan } from '../core/output/tab-plan';
import type { Days } from './days';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A block of texts, literal. */
export function writeTexts(
  sheet: Sheet,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): void {
  const range = sheet.getRange(row, column, texts.length, texts[0]!.length);
  range.setNumberFormat('@');
  range.setValues(texts.map((cells) => [...cells]));
}

/** A column under its header, over the one that has this header already, else at the right of everything. */
export function writeColumn(sheet: Sheet, headerRow: number, header: string, texts: readonly string[]): void {
  const width = sheet.getLastColumn();
  const headers: readonly unknown[] = sheet.getRange(headerRow, 1, 1, width).getValues()[0]!;
  const known = headers.indexOf(header);
  const column = known >= 0 ? known + 1 : width + 1;
  if (column > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
  writeTexts(sheet, headerRow, column, [[header], ...texts.map((text) => [text])]);
}

/** Cells written over, each with its format first: no text ever becomes a formula. */
export function writeBlock(
  sheet: Sheet,
  { row, column, cells, formats }: CellBlock,
  codes: WorkbookPlan['numberFormats'],
  days: Days,
): void {
  const range = sheet.getRange(row, column, cells.length, formats.length);
  const format = formats.map((name) => (name === 'integer' ? 'General' : codes[name]));
  range.setNumberFormats(cells.map(() => [...format]));
  range.setValues(
    cells.map((line) =>
      line.map((value, index) => (formats[index] === 'date' && value ? days.toDate(String(value)) : value)),
    ),
  );
}
