import type { TabId } from '../core/output/tab-plan';
import { fitGrid, NEW_TAB_SIZE, type Size, sizeOf } from './apply-tab';
import type { TabRegister } from './tab-register';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of ours that holds texts, and the name that it is made under. */
interface LinesTab {
  readonly id: TabId;
  readonly name: string;
}

/** Rows of text at the end of a tab of ours, literal; the tab is made with the first ones. */
export function appendLines(
  register: TabRegister,
  { id, name }: LinesTab,
  rows: readonly (readonly string[])[],
  hidden: boolean,
): void {
  const found = register.own(id);
  // An execution may have ended between the making of the tab and its hiding.
  const isUnfinished = found === undefined || register.isUnfinished(id);
  if (rows.length === 0 && !(found && isUnfinished)) return;
  const tab = found ?? register.create(id, name, { columns: [], rows: 0 });
  if (rows.length > 0) writeBelow(tab.sheet, rows, found ? undefined : NEW_TAB_SIZE.rows);
  if (hidden && isUnfinished) tab.sheet.hideSheet();
  register.finished(id);
}

/** A hidden tab of ours, made when there is none, with these lines: all of them or none. */
export function fillHidden(register: TabRegister, { id, name }: LinesTab, lines: readonly string[]): void {
  const found = register.own(id);
  const { sheet } = found ?? register.create(id, name, { columns: [], rows: 0 });
  // Whoever finds lines in it finds it hidden and fitted, wherever an execution ended.
  sheet.hideSheet();
  fillWithLines(sheet, lines, found ? sizeOf(sheet) : NEW_TAB_SIZE);
  register.finished(id);
}

/** `newRows`: a tab that was just inserted is empty, and its size known; it is not asked. */
function writeBelow(sheet: Sheet, rows: readonly (readonly string[])[], newRows: number | undefined): void {
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
function fillWithLines(sheet: Sheet, lines: readonly string[], size: Size): void {
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
