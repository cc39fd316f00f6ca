import type { SettingsPort, TabInfo, WorkbookPort } from '../app/ports';
import type { CellValue } from '../core/model/cell';
import { type IsoDate, readIsoDate } from '../core/model/iso-date';
import type { Grid } from '../core/model/table';
import type { CellBlock } from '../core/output/plan-changes';
import { ownRowsOf, type TabId, type TabPlan, type WorkbookPlan } from '../core/output/tab-plan';
import { languageOf } from '../core/text/language';
import { asideOf, headerRowOf, type StandingTab, setAsideFor } from '../core/user-content/content';
import type { PlacedPlan } from '../core/user-content/place';
import { fitGrid, NEW_TAB_SIZE, type Slice, sizeOf } from './apply-tab';
import { Days } from './days';
import { appendLines, fillWithLines, readLines, readLinesBetween, readTexts } from './lines';
import { copiesOf, removeMarks } from './own-tabs';
import { readColumns } from './read-columns';
import { readGrid, readValues } from './read-grid';
import { rowsWhere } from './rows-where';
import { type Draft, makeTab, setOver, setRowsOver, writeDraft } from './set-over';
import { readStandingTab } from './standing-tab';
import { type KnownTab, TabRegister } from './tab-register';
import { writeBlock, writeColumn, writeTexts } from './texts';
import { isWithin } from './within';
import { writeTab } from './write-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google's limit of cells in a file, empty ones included. */
const CELL_LIMIT = 10_000_000;

/** Cells below which a plan is simply tried: Google refuses the tab that does not fit, before anything is in it. */
const LARGE_PLAN = 1_000_000;

/** The open spreadsheet. One object lives one execution: what it learned of the tabs stays true that long. */
export class SheetsWorkbook implements WorkbookPort {
  private readonly zone: string;
  private readonly days: Days;
  private readonly language: string;
  private activeBefore: Sheet;
  private readonly register: TabRegister;

  constructor(
    private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    settings: SettingsPort,
  ) {
    this.zone = spreadsheet.getSpreadsheetTimeZone();
    this.days = new Days(this.zone);
    this.language = spreadsheet.getSpreadsheetLocale();
    this.activeBefore = spreadsheet.getActiveSheet();
    this.register = new TabRegister(spreadsheet, settings);
  }

  locale(): string {
    return this.language;
  }

  today(): IsoDate {
    return readIsoDate(Utilities.formatDate(new Date(), this.zone, 'yyyy-MM-dd'))!;
  }

  tabs(): readonly TabInfo[] {
    const active = this.activeBefore.getSheetId();
    return this.register.known.map(({ sheetId, name, own }) => ({
      sheetId,
      name,
      active: sheetId === active,
      ours: own?.mark.id,
    }));
  }

  sizeOf(sheetId: number): { rows: number; columns: number } {
    const range = this.register.withSheetId(sheetId)?.getDataRange();
    return range ? { rows: range.getNumRows(), columns: range.getNumColumns() } : { rows: 0, columns: 0 };
  }

  read(sheetId: number): Grid | undefined {
    const sheet = this.register.withSheetId(sheetId);
    return sheet && readGrid(sheet, this.days, this.language);
  }

  readRows(sheetId: number, first: number, rows: number, columns?: number): Grid | undefined {
    const sheet = this.register.withSheetId(sheetId);
    return sheet && readGrid(sheet, this.days, this.language, { first, rows, columns });
  }

  /** Asking every tab for its size takes two round trips each: done only where the plan is large. */
  refusal(plans: readonly TabPlan[]): 'too-many-cells' | undefined {
    const planned = plans.reduce((sum, plan) => sum + ownRowsOf(plan) * plan.widths.length, 0);
    if (planned < LARGE_PLAN) return undefined;
    const rewritten = new Set<TabId | undefined>(plans.map((plan) => plan.id));
    const kept = this.register.known.filter(({ own }) => own === undefined || !rewritten.has(own.mark.id));
    const cells = [
      ...kept.map(({ sheet }) => sheet.getMaxRows() * sheet.getMaxColumns()),
      planned,
      NEW_TAB_SIZE.rows * NEW_TAB_SIZE.columns,
    ];
    return cells.reduce((sum, count) => sum + count, 0) > CELL_LIMIT ? 'too-many-cells' : undefined;
  }

  standing(id: TabId, part?: { first: number; cells: number }): StandingTab | undefined {
    const tab = this.register.own(id);
    if (!tab?.own) return undefined;
    const { columns, rows } = tab.own.mark;
    return readStandingTab(tab.sheet, { tab: setAsideFor(id) ?? id, columns, rows }, part);
  }

  setAside(id: TabId): void {
    const tab = this.register.own(id);
    if (tab) this.register.copy(tab, asideOf(id), ASIDE_NAME);
  }

  valuesOf(id: TabId): readonly (readonly unknown[])[] {
    return this.register.own(id)?.sheet.getDataRange().getValues() ?? [];
  }

  columnsOf(id: TabId, headers: readonly (readonly string[])[]): readonly (readonly unknown[])[] | undefined {
    const tab = this.register.own(id);
    return tab && readColumns(tab.sheet, headerRowOf(id) + 1, headers);
  }

  write(
    placed: PlacedPlan,
    formats: WorkbookPlan['numberFormats'],
    slice: Slice,
    standing?: StandingTab,
  ): { sheetId: number; name: string } {
    const writing = { formats, days: this.days, language: languageOf(this.language), locale: this.language };
    const { sheetId, name } = writeTab(this.register, placed, writing, slice, standing);
    return { sheetId, name };
  }

  writeDraft(draft: Draft, formats: WorkbookPlan['numberFormats'], slice: Slice): void {
    if (slice.first === 0) this.drop(draft.as);
    writeDraft(this.register, draft, { formats, days: this.days }, slice);
  }

  makeTab(plan: TabPlan): { sheetId: number; name: string } {
    const { sheetId, name } = makeTab(this.register, plan);
    return { sheetId, name };
  }

  setOver(from: TabId, to: TabId): void {
    const tabs = [this.register.own(from), this.register.own(to)] as const;
    if (tabs[0] && tabs[1]) setOver(tabs[0].sheet, tabs[1].sheet);
  }

  setRowsOver(from: TabId, to: TabId, blocks: Parameters<typeof setRowsOver>[2]): void {
    const tabs = [this.register.own(from), this.register.own(to)] as const;
    if (tabs[0] && tabs[1]) setRowsOver(tabs[0].sheet, tabs[1].sheet, blocks);
  }

  appendTo(id: TabId, name: string, rows: readonly (readonly string[])[], hidden: boolean): void {
    const found = this.register.own(id);
    // An execution may have ended between the making of the tab and its hiding.
    const isUnfinished = found === undefined || this.register.isUnfinished(id);
    if (rows.length === 0 && !(found && isUnfinished)) return;
    const tab = found ?? this.register.create(id, name, { columns: [], rows: 0 });
    if (rows.length > 0) appendLines(tab.sheet, rows, found ? undefined : NEW_TAB_SIZE.rows);
    if (hidden && isUnfinished) tab.sheet.hideSheet();
    this.register.finished(id);
  }

  fillHidden(id: TabId, name: string, lines: readonly string[]): void {
    const found = this.register.own(id);
    const { sheet } = found ?? this.register.create(id, name, { columns: [], rows: 0 });
    // Whoever finds lines in it finds it hidden and fitted, wherever an execution ended.
    sheet.hideSheet();
    fillWithLines(sheet, lines, found ? sizeOf(sheet) : NEW_TAB_SIZE);
    this.register.finished(id);
  }

  columnIn(id: TabId, position: number): readonly unknown[] {
    const sheet = this.register.own(id)?.sheet;
    const rows = sheet?.getLastRow() ?? 0;
    if (!sheet || rows === 0) return [];
    return sheet
      .getRange(1, position + 1, rows, 1)
      .getValues()
      .map(([value]: unknown[]) => value);
  }

  rowsWhere(id: TabId, position: number, value: unknown): readonly (readonly unknown[])[] {
    const sheet = this.register.own(id)?.sheet;
    return sheet ? rowsWhere(sheet, position, value) : [];
  }

  cellsOf(id: TabId): readonly (readonly CellValue[])[] {
    const tab = this.register.own(id);
    return tab ? readValues(tab.sheet, this.days) : [];
  }

  put(id: TabId, blocks: readonly CellBlock[], formats: WorkbookPlan['numberFormats']): void {
    const tab = this.register.own(id);
    if (tab) for (const block of blocks) writeBlock(tab.sheet, block, formats, this.days);
  }

  linesOf(id: TabId): string[] {
    const tab = this.register.own(id);
    return tab ? readLines(tab.sheet) : [];
  }

  textsOf(id: TabId): string[][] {
    const tab = this.register.own(id);
    return tab ? readTexts(tab.sheet) : [];
  }

  linesBetween(id: TabId, first: number, rows: number): string[][] {
    const tab = this.register.own(id);
    return tab ? readLinesBetween(tab.sheet, first, rows) : [];
  }

  dropLines(id: TabId, first: number, rows: number): void {
    this.register.own(id)?.sheet.deleteRows(first, rows);
  }

  rewrite(id: TabId, row: number, column: number, texts: readonly (readonly string[])[]): void {
    const tab = this.register.own(id);
    if (tab) writeTexts(tab.sheet, row, column, texts);
  }

  writeColumn(sheetId: number, headerRow: number, header: string, texts: readonly string[]): void {
    const sheet = this.register.withSheetId(sheetId);
    if (sheet) writeColumn(sheet, headerRow, header, texts);
  }

  addTab(
    name: string,
    blocks: readonly CellBlock[],
    formats: WorkbookPlan['numberFormats'],
    { rows, columns } = NEW_TAB_SIZE,
  ): number {
    const known = this.register.known.find((tab) => tab.name === name && tab.own === undefined);
    const sheet = known?.sheet ?? this.spreadsheet.insertSheet(name, this.placeAmongTheirs());
    const atLeast = {
      rows: Math.max(rows, NEW_TAB_SIZE.rows),
      columns: Math.max(columns, NEW_TAB_SIZE.columns),
    };
    if (!known) fitGrid(sheet, NEW_TAB_SIZE, atLeast);
    if (!known) for (const block of blocks) writeBlock(sheet, block, formats, this.days);
    this.spreadsheet.setActiveSheet(sheet);
    return sheet.getSheetId();
  }

  /** After the last tab that is the user's. */
  private placeAmongTheirs(): number {
    return this.register.known.reduce((place, { own }, index) => (own ? place : index + 1), 0);
  }

  callTab(id: TabId, wanted: string): void {
    this.register.call(id, wanted);
  }

  rename(id: TabId, as: TabId): void {
    this.register.rename(id, as);
  }

  drop(id: TabId): void {
    const tab = this.register.own(id);
    if (tab) this.remove(tab);
    this.register.finished(id);
  }

  removeOwn(sheetIds: readonly number[]): void {
    const { known } = this.register;
    const going = known.filter(({ sheetId, own }) => own && sheetIds.includes(sheetId));
    const staying = known.filter((tab) => !going.includes(tab));
    // The user's first tabs are usually seen: few are asked.
    if (!staying.some(({ sheet }) => !sheet.isSheetHidden())) this.register.addBlank();
    for (const tab of going) this.remove(tab);
  }

  copies(): readonly string[] {
    return copiesOf(this.spreadsheet);
  }

  unmark(): void {
    removeMarks(this.spreadsheet);
  }

  clearUnmarked(): void {
    for (const tab of this.register.unmarked()) this.remove(tab);
  }

  show(sheetId: number): boolean {
    const sheet = this.register.withSheetId(sheetId);
    if (sheet) this.spreadsheet.setActiveSheet(sheet);
    return sheet !== undefined;
  }

  select(sheetId: number, cells: readonly string[]): boolean {
    const sheet = this.register.withSheetId(sheetId);
    if (!sheet) return false;
    const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    const there = cells.filter((cell) => isWithin(cell, rows, columns));
    if (there.length === 0) return false;
    this.spreadsheet.setActiveSheet(sheet);
    // The last range of a list becomes the active one: the user is to see the first.
    sheet.getRangeList([...there].reverse()).activate();
    return true;
  }

  finish(): void {
    this.spreadsheet.setActiveSheet(this.activeBefore);
  }

  private remove(tab: KnownTab): void {
    this.register.remove(tab);
    if (this.activeBefore.getSheetId() === tab.sheetId) this.activeBefore = this.register.known[0]!.sheet;
  }
}

const ASIDE_NAME = 'Segments PME – avant';
