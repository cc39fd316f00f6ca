import type { SettingsPort, TabInfo, WorkbookPort } from '../app/ports';
import type { CellValue } from '../core/model/cell';
import { type IsoDate, readIsoDate } from '../core/model/iso-date';
import type { Grid } from '../core/model/table';
import type { CellBlock } from '../core/output/plan-changes';
import type { TabId, TabPlan, WorkbookPlan } from '../core/output/tab-plan';
import { languageOf } from '../core/text/language';
import { asideOf, headerRowOf, type StandingTab, setAsideFor } from '../core/user-content/content';
import type { PlacedPlan } from '../core/user-content/place';
import { NEW_TAB_SIZE, type Slice } from './apply-tab';
import { fitsInFile } from './cell-budget';
import { Days } from './days';
import { appendLines, fillHidden, readLines, readLinesBetween, readTexts } from './lines';
import { copiesOf, removeMarks } from './own-tabs';
import { readColumn, readColumns } from './read-columns';
import { readGrid, readValues } from './read-grid';
import { rowsWhere } from './rows-where';
import { selectCells } from './select-cells';
import { type Draft, makeTab, setOver, setRowsOver, writeDraft } from './set-over';
import { readStandingTab } from './standing-tab';
import { type KnownTab, TabRegister } from './tab-register';
import { writeBlock, writeColumn, writeTexts } from './texts';
import { theirTab } from './their-tab';
import { writeTab } from './write-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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

  refusal(plans: readonly TabPlan[]): 'too-many-cells' | undefined {
    return fitsInFile(plans, this.register.known) ? undefined : 'too-many-cells';
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
    appendLines(this.register, { id, name }, rows, hidden);
  }

  fillHidden(id: TabId, name: string, lines: readonly string[]): void {
    fillHidden(this.register, { id, name }, lines);
  }

  columnIn(id: TabId, position: number): readonly unknown[] {
    const sheet = this.register.own(id)?.sheet;
    return sheet ? readColumn(sheet, position) : [];
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
    room = NEW_TAB_SIZE,
  ): number {
    const writing = { formats, days: this.days };
    const sheet = theirTab(this.spreadsheet, this.register.known, name, blocks, writing, room);
    this.spreadsheet.setActiveSheet(sheet);
    return sheet.getSheetId();
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
    return sheet !== undefined && selectCells(this.spreadsheet, sheet, cells);
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
