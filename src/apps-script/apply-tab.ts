import { readIsoDate } from '../core/model/iso-date';
import { DEFAULT_WIDTH } from '../core/output/tab-builder';
import type { PlanRange, PlanStyle, PlanValue, TabPlan, WorkbookPlan } from '../core/output/tab-plan';
import type { Language } from '../core/text/language';
import type { StandingTab } from '../core/user-content/content';
import type { PlacedPlan } from '../core/user-content/place';
import { drawCharts } from './charts';
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
}

/** Fills a tab that is new, or whose making was interrupted, and dresses it. */
export function fillNewTab(sheet: Sheet, placed: PlacedPlan, writing: Writing, isNew: boolean): void {
  const { plan } = placed;
  const size = isNew ? NEW_TAB_SIZE : sizeOf(sheet);
  if (!isNew) emptyTab(sheet, size, plan);
  writeCells(sheet, placed, writing, size);
  drawCharts(sheet, plan.charts, isNew);
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (plan.color !== undefined) sheet.setTabColor(plan.color);
  if (!plan.gridlines) sheet.setHiddenGridlines(true);
  applyWidths(sheet, plan.widths);
  if (plan.filter) toRange(sheet, plan.filter).createFilter();
}

/** Writes a tab of ours again in place. Its colour and its widths are the user's choice. */
export function refillTab(sheet: Sheet, placed: PlacedPlan, writing: Writing, standing: StandingTab): void {
  const { plan, notes } = placed;
  const size = { rows: standing.values.length, columns: standing.values[0]?.length ?? 1 };
  emptyTab(sheet, size, plan);
  writeCells(sheet, placed, writing, size);
  drawCharts(sheet, plan.charts, false);
  const hadNotes = standing.notes.some((row) => row.some((note) => note !== ''));
  if (hadNotes && notes.length === 0) sheet.getRange(1, 1, placed.rows, placed.columns).clearNote();
  if (plan.filter) toRange(sheet, plan.filter).createFilter();
}

export const sizeOf = (sheet: Sheet): Size => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });

/** Takes the cells out; notes and the look of the tab stay. */
function emptyTab(sheet: Sheet, size: Size, { tickBoxes, lists }: TabPlan): void {
  sheet.getFilter()?.remove();
  sheet.clear();
  if (tickBoxes || lists) sheet.getRange(1, 1, size.rows, size.columns).clearDataValidations();
  sheet.getRange(1, 1, size.rows, size.columns).setNumberFormat('General');
}

/**
 * Writes all cells in a number of calls that does not depend on the rows. Text columns are made literal before anything
 * is written: no name of a client ever becomes a formula.
 */
function writeCells(
  sheet: Sheet,
  placed: PlacedPlan,
  { formats, days, language }: Writing,
  size: Size,
): void {
  const { plan } = placed;
  fitGrid(sheet, size, placed);
  plan.formats.forEach((ranges, format) => {
    rangeList(sheet, ranges).setNumberFormat(formats[format]);
  });
  // A new box is unticked, whatever the cell held: the values come after.
  for (const boxes of plan.tickBoxes ?? []) toRange(sheet, boxes).insertCheckboxes();
  sheet.getRange(1, 1, plan.values.length, plan.widths.length).setValues(cellValues(plan, days));
  writeLinks(sheet, plan);
  offerLists(sheet, plan, language);
  applyStyles(sheet, plan);
  writeUserCells(sheet, placed, formats);
  writeUserNotes(sheet, placed);
}

/** Adds what the grid lacks, and takes away what it does not need. */
export function fitGrid(sheet: Sheet, size: Size, wanted: Size): void {
  if (wanted.rows > size.rows) sheet.insertRowsAfter(size.rows, wanted.rows - size.rows);
  if (wanted.columns > size.columns) sheet.insertColumnsAfter(size.columns, wanted.columns - size.columns);
  if (wanted.rows < size.rows) sheet.deleteRows(wanted.rows + 1, size.rows - wanted.rows);
  if (wanted.columns < size.columns) sheet.deleteColumns(wanted.columns + 1, size.columns - wanted.columns);
}

/** Days become dates of the spreadsheet's zone; everything else is written as it stands. */
export function cellValues(plan: TabPlan, days: Days): (PlanValue | Date)[][] {
  const values: (PlanValue | Date)[][] = plan.values.map((row) => [...row]);
  for (const { row, column, rows, columns } of plan.formats.get('date') ?? []) {
    for (let r = row - 1; r < row - 1 + rows; r++) {
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
  on(['muted'], (ranges) => ranges.setFontColor('#5f6368'));
  on(['band'], (ranges) => ranges.setBackground(plan.color ?? null));
  on(['wrapped'], (ranges) => ranges.setWrap(true).setVerticalAlignment('top'));
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

function a1Notation({ row, column, rows, columns }: PlanRange): string {
  const first = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1
    ? first
    : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}
