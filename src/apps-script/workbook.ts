import type { SettingsPort, TabInfo, WorkbookPort } from '../app/ports';
import type { CellValue } from '../core/model/cell';
import { type IsoDate, readIsoDate } from '../core/model/iso-date';
import type { Grid } from '../core/model/table';
import type { CellBlock } from '../core/output/plan-changes';
import type { TabId, TabPlan, WorkbookPlan } from '../core/output/tab-plan';
import { languageOf } from '../core/text/language';
import { ownColumnsOf } from '../core/user-content/collect';
import { headerRowOf, isList, type StandingTab } from '../core/user-content/content';
import type { PlacedPlan } from '../core/user-content/place';
import { fillNewTab, NEW_TAB_SIZE, refillTab, sizeOf } from './apply-tab';
import { Days } from './days';
import { appendLines, fillWithLines, readLines, readLinesBetween } from './lines';
import { changeMark, copiesOf, type Mark, type OwnTab, ownTabs, putMark, removeMarks } from './own-tabs';
import { readColumns } from './read-columns';
import { readGrid, readValues } from './read-grid';
import { readStandingTab } from './standing-tab';
import { freeTabName } from './tab-name';
import { writeBlock, writeColumn, writeTexts } from './texts';
import { isWithin } from './within';
import { writeWhole } from './write-whole';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab as it was found, asked once. */
interface KnownTab {
  readonly sheet: Sheet;
  readonly sheetId: number;
  readonly name: string;
  readonly own: OwnTab | undefined;
}

interface Creating {
  readonly id: TabId;
  readonly name: string;
}

function readCreating(settings: SettingsPort): Creating | undefined {
  const text = settings.read('creating');
  return text === undefined ? undefined : (JSON.parse(text) as Creating);
}

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
  private readonly known: KnownTab[];
  /** The tab being made, noted before it exists. */
  private creating: Creating | undefined;

  constructor(
    private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    private readonly settings: SettingsPort,
  ) {
    this.zone = spreadsheet.getSpreadsheetTimeZone();
    this.days = new Days(this.zone);
    this.language = spreadsheet.getSpreadsheetLocale();
    this.activeBefore = spreadsheet.getActiveSheet();
    this.creating = readCreating(settings);
    const ours = ownTabs(spreadsheet);
    this.known = spreadsheet.getSheets().map((sheet) => {
      const sheetId = sheet.getSheetId();
      return { sheet, sheetId, name: sheet.getName(), own: ours.get(sheetId) };
    });
  }

  locale(): string {
    return this.language;
  }

  today(): IsoDate {
    return readIsoDate(Utilities.formatDate(new Date(), this.zone, 'yyyy-MM-dd'))!;
  }

  tabs(): readonly TabInfo[] {
    const active = this.activeBefore.getSheetId();
    return this.known.map(({ sheetId, name, own }) => ({
      sheetId,
      name,
      active: sheetId === active,
      ours: own?.mark.id,
    }));
  }

  sizeOf(sheetId: number): { rows: number; columns: number } {
    const sheet = this.sheetWithId(sheetId);
    return sheet ? { rows: sheet.getLastRow(), columns: sheet.getLastColumn() } : { rows: 0, columns: 0 };
  }

  read(sheetId: number): Grid | undefined {
    const sheet = this.sheetWithId(sheetId);
    return sheet && readGrid(sheet, this.days, this.language);
  }

  readRows(sheetId: number, first: number, rows: number): Grid | undefined {
    const sheet = this.sheetWithId(sheetId);
    return sheet && readGrid(sheet, this.days, this.language, { first, rows });
  }

  /** Asking every tab for its size takes two round trips each: done only where the plan is large. */
  refusal(plans: readonly TabPlan[]): 'too-many-cells' | undefined {
    const planned = plans.reduce((sum, plan) => sum + plan.values.length * plan.widths.length, 0);
    if (planned < LARGE_PLAN) return undefined;
    const rewritten = new Set<TabId | undefined>(plans.map((plan) => plan.id));
    const kept = this.known.filter(({ own }) => own === undefined || !rewritten.has(own.mark.id));
    const cells = [
      ...kept.map(({ sheet }) => sheet.getMaxRows() * sheet.getMaxColumns()),
      planned,
      NEW_TAB_SIZE.rows * NEW_TAB_SIZE.columns,
    ];
    return cells.reduce((sum, count) => sum + count, 0) > CELL_LIMIT ? 'too-many-cells' : undefined;
  }

  standing(id: TabId): StandingTab | undefined {
    const tab = this.ownTab(id);
    return tab?.own && readStandingTab(tab.sheet, tab.own.mark);
  }

  valuesOf(id: TabId): readonly (readonly unknown[])[] {
    return this.ownTab(id)?.sheet.getDataRange().getValues() ?? [];
  }

  columnsOf(id: TabId, headers: readonly (readonly string[])[]): readonly (readonly unknown[])[] | undefined {
    const tab = this.ownTab(id);
    return tab && readColumns(tab.sheet, headerRowOf(id) + 1, headers);
  }

  write(
    placed: PlacedPlan,
    formats: WorkbookPlan['numberFormats'],
    standing: StandingTab | undefined,
  ): { sheetId: number; name: string } {
    const { plan } = placed;
    const writing = { formats, days: this.days, language: languageOf(this.language) };
    const existing = this.ownTab(plan.id);
    const unfinished = this.creating?.id === plan.id;
    const tab = existing ?? this.create(plan.id, plan.name, markOf(plan));
    if (!existing || unfinished || !standing) {
      fillNewTab(tab.sheet, placed, writing, existing === undefined);
      this.forgetCreating();
    } else {
      const mark = markOf(plan, tab.own!.mark);
      this.setMark(tab, { ...mark, rows: Math.max(mark.rows, tab.own!.mark.rows) });
      refillTab(tab.sheet, placed, writing, standing);
      if (mark.rows < tab.own!.mark.rows) changeMark(tab.own!.metadata!, { ...mark, sheetId: tab.sheetId });
    }
    return { sheetId: tab.sheetId, name: tab.name };
  }

  writeWhole(plan: TabPlan, formats: WorkbookPlan['numberFormats']): { sheetId: number; name: string } {
    const existing = this.ownTab(plan.id);
    const { sheet, sheetId, name } = existing ?? this.create(plan.id, plan.name, { columns: [], rows: 0 });
    const isNew = existing === undefined || this.creating?.id === plan.id;
    writeWhole(sheet, plan, { formats, days: this.days }, isNew);
    this.forgetCreating();
    return { sheetId, name };
  }

  appendTo(id: TabId, name: string, rows: readonly (readonly string[])[], hidden: boolean): void {
    const found = this.ownTab(id);
    // An execution may have ended between the making of the tab and its hiding.
    const isUnfinished = found === undefined || this.creating?.id === id;
    if (rows.length === 0 && !(found && isUnfinished)) return;
    const tab = found ?? this.create(id, name, { columns: [], rows: 0 });
    if (rows.length > 0) appendLines(tab.sheet, rows, found ? undefined : NEW_TAB_SIZE.rows);
    if (hidden && isUnfinished) tab.sheet.hideSheet();
    this.forgetCreating();
  }

  fillHidden(id: TabId, name: string, lines: readonly string[]): void {
    const found = this.ownTab(id);
    const { sheet } = found ?? this.create(id, name, { columns: [], rows: 0 });
    // Whoever finds lines in it finds it hidden and fitted, wherever an execution ended.
    sheet.hideSheet();
    fillWithLines(sheet, lines, found ? sizeOf(sheet) : NEW_TAB_SIZE);
    this.forgetCreating();
  }

  columnIn(id: TabId, position: number): readonly unknown[] {
    const sheet = this.ownTab(id)?.sheet;
    const rows = sheet?.getLastRow() ?? 0;
    if (!sheet || rows === 0) return [];
    return sheet
      .getRange(1, position + 1, rows, 1)
      .getValues()
      .map(([value]: unknown[]) => value);
  }

  valuesIn(id: TabId): readonly (readonly unknown[])[] {
    return this.ownTab(id)?.sheet.getDataRange().getValues() ?? [];
  }

  cellsOf(id: TabId): readonly (readonly CellValue[])[] {
    const tab = this.ownTab(id);
    return tab ? readValues(tab.sheet, this.days) : [];
  }

  put(id: TabId, blocks: readonly CellBlock[], formats: WorkbookPlan['numberFormats']): void {
    const tab = this.ownTab(id);
    if (tab) for (const block of blocks) writeBlock(tab.sheet, block, formats, this.days);
  }

  linesOf(id: TabId): string[][] {
    const tab = this.ownTab(id);
    return tab ? readLines(tab.sheet) : [];
  }

  linesBetween(id: TabId, first: number, rows: number): string[][] {
    const tab = this.ownTab(id);
    return tab ? readLinesBetween(tab.sheet, first, rows) : [];
  }

  dropLines(id: TabId, first: number, rows: number): void {
    this.ownTab(id)?.sheet.deleteRows(first, rows);
  }

  rewrite(id: TabId, row: number, column: number, texts: readonly (readonly string[])[]): void {
    const tab = this.ownTab(id);
    if (tab) writeTexts(tab.sheet, row, column, texts);
  }

  writeColumn(sheetId: number, headerRow: number, header: string, texts: readonly string[]): void {
    const sheet = this.sheetWithId(sheetId);
    if (sheet) writeColumn(sheet, headerRow, header, texts);
  }

  addTab(name: string, blocks: readonly CellBlock[], formats: WorkbookPlan['numberFormats']): number {
    const known = this.known.find((tab) => tab.name === name && tab.own === undefined);
    const sheet = known?.sheet ?? this.spreadsheet.insertSheet(name, this.placeAmongTheirs());
    if (!known) for (const block of blocks) writeBlock(sheet, block, formats, this.days);
    this.spreadsheet.setActiveSheet(sheet);
    return sheet.getSheetId();
  }

  /** After the last tab that is the user's. */
  private placeAmongTheirs(): number {
    return this.known.reduce((place, { own }, index) => (own ? place : index + 1), 0);
  }

  callTab(id: TabId, wanted: string): void {
    const tab = this.ownTab(id);
    if (!tab) return;
    const others = this.known.filter((other) => other !== tab).map(({ name }) => name);
    const name = freeTabName(wanted, others);
    if (name !== tab.name) tab.sheet.setName(name);
    this.known.splice(this.known.indexOf(tab), 1, { ...tab, name });
  }

  rename(id: TabId, as: TabId): void {
    const tab = this.ownTab(id);
    if (!tab?.own?.metadata) return;
    const mark = { ...tab.own.mark, id: as };
    changeMark(tab.own.metadata, mark);
    this.known.splice(this.known.indexOf(tab), 1, { ...tab, own: { ...tab.own, mark } });
  }

  drop(id: TabId): void {
    const tab = this.ownTab(id);
    if (tab) this.remove(tab);
    if (this.creating?.id === id) this.forgetCreating();
  }

  removeOwn(sheetIds: readonly number[]): void {
    const going = this.known.filter(({ sheetId, own }) => own && sheetIds.includes(sheetId));
    const staying = this.known.filter((tab) => !going.includes(tab));
    // The user's first tabs are usually seen: few are asked.
    if (!staying.some(({ sheet }) => !sheet.isSheetHidden())) this.addBlank();
    for (const tab of going) this.remove(tab);
  }

  /** A file must show one tab at least. */
  private addBlank(): void {
    const sheet = this.spreadsheet.insertSheet(this.known.length);
    this.known.push({ sheet, sheetId: sheet.getSheetId(), name: sheet.getName(), own: undefined });
  }

  copies(): readonly string[] {
    return copiesOf(this.spreadsheet);
  }

  unmark(): void {
    removeMarks(this.spreadsheet);
  }

  /**
   * A tab was inserted by an execution that ended before it could mark it: empty, under the name that was noted. It is
   * ours; anything else under that name is not.
   */
  clearUnmarked(): void {
    const noted = this.creating;
    if (!noted || this.ownTab(noted.id)) return;
    const tab = this.known.find(({ name, own }) => name === noted.name && own === undefined);
    if (tab && tab.sheet.getLastRow() === 0) this.remove(tab);
    this.forgetCreating();
  }

  show(sheetId: number): boolean {
    const sheet = this.sheetWithId(sheetId);
    if (sheet) this.spreadsheet.setActiveSheet(sheet);
    return sheet !== undefined;
  }

  select(sheetId: number, cells: readonly string[]): boolean {
    const sheet = this.sheetWithId(sheetId);
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
    this.spreadsheet.deleteSheet(tab.sheet);
    this.known.splice(this.known.indexOf(tab), 1);
    if (this.activeBefore.getSheetId() === tab.sheetId) this.activeBefore = this.known[0]!.sheet;
  }

  private sheetWithId(sheetId: number): Sheet | undefined {
    return this.known.find((tab) => tab.sheetId === sheetId)?.sheet;
  }

  private ownTab(id: TabId): KnownTab | undefined {
    return this.known.find((tab) => tab.own?.mark.id === id);
  }

  /** After all other tabs but « Réglages », the last one; noted before it exists, marked as ours before anything is written in it. */
  private create(id: TabId, wanted: string, { columns, rows }: Pick<Mark, 'columns' | 'rows'>): KnownTab {
    const name = freeTabName(
      wanted,
      this.known.map((tab) => tab.name),
    );
    this.creating = { id, name };
    this.settings.write('creating', JSON.stringify(this.creating));
    const place = this.placeOfNewTab();
    const sheet = this.spreadsheet.insertSheet(name, place);
    const mark: Mark = { id, sheetId: sheet.getSheetId(), columns, rows };
    putMark(sheet, mark);
    const tab = { sheet, sheetId: mark.sheetId, name, own: { mark, metadata: undefined } };
    this.known.splice(place, 0, tab);
    return tab;
  }

  /** Before « Réglages », unless the user moved it among their own tabs. */
  private placeOfNewTab(): number {
    const settings = this.known.findIndex(({ own }) => own?.mark.id === 'settings');
    const isAmongOurs = settings >= 0 && this.known.slice(settings).every(({ own }) => own !== undefined);
    return isAmongOurs ? settings : this.known.length;
  }

  /** Calls the note off only where one was made: a refresh creates nothing. */
  private forgetCreating(): void {
    if (!this.creating) return;
    this.settings.remove('creating');
    this.creating = undefined;
  }

  private setMark({ own, sheetId }: KnownTab, { columns, rows }: Pick<Mark, 'columns' | 'rows'>): void {
    const { mark, metadata } = own!;
    if (rows === mark.rows && columns.length === mark.columns.length) return;
    if (metadata) changeMark(metadata, { id: mark.id, sheetId, columns, rows });
  }
}

/** What is ours in a tab: its headers, those of earlier versions kept, or the size of a page. */
function markOf(plan: TabPlan, before?: Mark): Pick<Mark, 'columns' | 'rows'> & { readonly id: TabId } {
  const headers = (plan.values[headerRowOf(plan.id)] ?? []).map((value) => String(value ?? ''));
  const now = ownColumnsOf(plan.id, headers, plan.widths.length);
  const columns = isList(plan.id) ? [...new Set([...(before?.columns ?? []), ...now])] : now;
  return { id: plan.id, columns, rows: isList(plan.id) ? 0 : plan.values.length };
}
