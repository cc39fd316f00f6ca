import { readIsoDate } from '../core/model/iso-date';
import { DEFAULT_WIDTH } from '../core/output/tab-builder';
import type { PlanRange, PlanStyle, PlanValue, TabPlan, WorkbookPlan } from '../core/output/tab-plan';
import type { Language } from '../core/text/language';
import type { StandingTab } from '../core/user-content/content';
import type { PlacedPlan } from '../core/user-content/place';
import type { Days } from './days';
import { columnLetters, writeLinks } from './links';
import { offerLists } from './lists';
import { writeUserCells, writeUserNotes } from './user-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Grid of a tab that was just inserted (documented by Google). */
export const NEW_TAB_SIZE: Size = { rows: 1000, columns: 26 };

/** What a tab is written with, besides its plan. */
export interface Writing {
  readonly formats: WorkbookPlan['numberFormats'];
  readonly days: Days;
  readonly language: Language;
  /** Whose separators formulas take. */
  readonly locale: string;
}

/** Rows of ours, from a 0-based one: a large tab is written in several calls to the server. */
export interface Slice {
  readonly first: number;
  readonly rows: number;
}

/** Before the first rows: makes room. */
export function prepareTab(sheet: Sheet, placed: PlacedPlan, { formats }: Writing, size: Size): void {
  const { plan } = placed;
  fitGrid(sheet, size, placed);
  // Text columns are made literal before anything is written: no name of a client ever becomes a formula.
  plan.formats.forEach((ranges, format) => {
    rangeList(sheet, ranges).setNumberFormat(formats[format]);
  });
  // A new box is unticked, whatever the cell held: the values come after.
  for (const boxes of plan.tickBoxes ?? []) toRange(sheet, boxes).insertCheckboxes();
}

export function writeSlice(sheet: Sheet, { plan }: PlacedPlan, { days }: Writing, slice: Slice): void {
  sheet.getRange(slice.first + 1, 1, slice.rows, plan.widths.length).setValues(cellValues(plan, days, slice));
}

/** After the last rows: what is on them, and what the user had added. */
export function finishTab(sheet: Sheet, placed: PlacedPlan, { language, formats }: Writing): void {
  const { plan } = placed;
  writeLinks(sheet, plan);
  offerLists(sheet, plan, language);
  applyStyles(sheet, plan);
  writeUserCells(sheet, placed, formats);
  writeUserNotes(sheet, placed);
}

/** Once, when the tab is made: later its colour and its widths are the user's choice. */
export function dressNewTab(sheet: Sheet, plan: TabPlan): void {
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (plan.color !== undefined) sheet.setTabColor(plan.color);
  if (!plan.gridlines) sheet.setHiddenGridlines(true);
  applyWidths(sheet, plan.widths);
}

export function filterTab(sheet: Sheet, { filter }: TabPlan): void {
  if (filter) toRange(sheet, filter).createFilter();
}

export const sizeOf = (sheet: Sheet): Size => ({
  rows: sheet.getMaxRows(),
  columns: sheet.getMaxColumns(),
});

/** Takes cells and notes out; the look of the tab stays. Answers its size, which is asked where it was not just read. */
export function emptyTab(sheet: Sheet, plan: TabPlan, standing: StandingTab | undefined): Size {
  const size = standing
    ? { rows: standing.values.length, columns: standing.values[0]!.length }
    : sizeOf(sheet);
  sheet.getFilter()?.remove();
  sheet.clear();
  if (!standing || hasNotes(standing)) sheet.clearNotes();
  const all = sheet.getRange(1, 1, size.rows, size.columns);
  if (plan.tickBoxes || plan.lists) all.clearDataValidations();
  all.setNumberFormat('General');
  return size;
}

const hasNotes = ({ notes }: StandingTab): boolean => notes.some((row) => row.some((note) => note !== ''));

/** Adds what the grid lacks, and takes away what it does not need. */
export function fitGrid(sheet: Sheet, size: Size, wanted: Size): void {
  if (wanted.rows > size.rows) sheet.insertRowsAfter(size.rows, wanted.rows - size.rows);
  if (wanted.columns > size.columns) sheet.insertColumnsAfter(size.columns, wanted.columns - size.columns);
  if (wanted.rows < size.rows) sheet.deleteRows(wanted.rows + 1, size.rows - wanted.rows);
  if (wanted.columns < size.columns) sheet.deleteColumns(wanted.columns + 1, size.columns - wanted.columns);
}

/** Days become dates of the spreadsheet's zone; everything else is written as it stands. */
export function cellValues(plan: TabPlan, days: Days, { first, rows: count }: Slice): (PlanValue | Date)[][] {
  const values: (PlanValue | Date)[][] = plan.values.slice(first, first + count).map((row) => [...row]);
  for (const { row, column, rows, columns } of plan.formats.get('date') ?? []) {
    const end = Math.min(row - 1 + rows - first, count);
    for (let r = Math.max(row - 1 - first, 0); r < end; r++) {
      for (let c = column - 1; c < column - 1 + columns; c++) {
        const day = values[r]![c];
        if (typeof day === 'string' && readIsoDate(day)) values[r]![c] = days.toDate(day);
      }
    }
  }
  return values;
}

const BOLD: readonly PlanStyle[] = ['title', 'section', 'header', 'strong'];

/** One call per look, whatever the number of places that have it. */
export function applyStyles(sheet: Sheet, plan: TabPlan): void {
  const on = (styles: readonly PlanStyle[], change: (ranges: RangeList) => void): void => {
    const ranges = styles.flatMap((style) => plan.styles.get(style) ?? []);
    if (ranges.length > 0) change(rangeList(sheet, ranges));
  };
  on(BOLD, (ranges) => ranges.setFontWeight('bold'));
  on(['title'], (ranges) => ranges.setFontSize(16));
  on(['section'], (ranges) => ranges.setFontSize(12));
  on(['header'], (ranges) => ranges.setBackground('#e8eef7'));
  on(['input'], (ranges) => ranges.setBackground('#fff8e1'));
  on(['muted'], (ranges) => ranges.setFontColor('#5f6368'));
  on(['band'], (ranges) => ranges.setBackground(plan.color ?? null));
  on(['wrapped'], (ranges) => ranges.setWrap(true).setVerticalAlignment('top'));
  on(['tall'], (ranges) => ranges.setWrap(true));
  on(['right'], (ranges) => ranges.setHorizontalAlignment('right'));
}

/** Neighbours of one width are set together. */
export function applyWidths(sheet: Sheet, widths: readonly number[]): void {
  let start = 0;
  for (let index = 1; index <= widths.length; index++) {
    if (index < widths.length && widths[index] === widths[start]) continue;
    if (widths[start] !== DEFAULT_WIDTH) sheet.setColumnWidths(start + 1, index - start, widths[start]!);
    start = index;
  }
}

const toRange = (
  sheet: Sheet,
  { row, column, rows, columns }: PlanRange,
): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(row, column, rows, columns);

export const rangeList = (sheet: Sheet, ranges: readonly PlanRange[]): RangeList =>
  sheet.getRangeList(ranges.map(a1Notation));

export function a1Notation({ row, column, rows, columns }: PlanRange): string {
  const first = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1
    ? first
    : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}
