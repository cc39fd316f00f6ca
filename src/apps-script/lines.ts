import { fitGrid, type Size } from './apply-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Lines of text in the first column of a tab of ours, literal; added below, never changed. A tab that was just inserted is
 * empty, and its size known: it is not asked.
 */
export function appendLines(
  sheet: Sheet,
  rows: readonly (readonly string[])[],
  newRows: number | undefined,
): void {
  const width = rows[0]!.length;
  const last = newRows === undefined ? sheet.getLastRow() : 0;
  const most = newRows ?? sheet.getMaxRows();
  const missing = last + rows.length - most;
  if (missing > 0) sheet.insertRowsAfter(most, missing);
  const range = sheet.getRange(last + 1, 1, rows.length, width);
  range.setNumberFormat('@');
  range.setValues(rows.map((row) => [...row]));
  SpreadsheetApp.flush();
}

/** An empty tab that holds these lines and no other cell; the lines come last. */
export function fillWithLines(sheet: Sheet, lines: readonly string[], size: Size): void {
  fitGrid(sheet, size, { rows: lines.length, columns: 1 });
  const range = sheet.getRange(1, 1, lines.length, 1);
  range.setNumberFormat('@');
  range.setValues(lines.map((line) => [line]));
}

/** The first column in one call: asking how far it goes would take another. Empty cells are no lines. */
export function readLines(sheet: Sheet): string[] {
  const rows: unknown[][] = sheet.getRange('A:A').getValues();
  return rows.map(([line]) => String(line)).filter((line) => line !== '');
}

/** All rows in which something stands. */
export function readTexts(sheet: Sheet): string[][] {
  const rows: unknown[][] = sheet.getDataRange().getValues();
  return rows.map((row) => row.map(String)).filter((row) => row.some((text) => text !== ''));
}

export function readLinesBetween(sheet: Sheet, first: number, rows: number): string[][] {
  const values: unknown[][] = sheet.getRange(first, 1, rows, 2).getValues();
  return values.map((row) => row.map(String));
}
