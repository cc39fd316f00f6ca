import type { TabInfo, WorkbookPort } from '../app/ports';
import { type IsoDate, readIsoDate } from '../core/model/iso-date';
import type { Grid } from '../core/model/table';
import type { TabId, TabPlan, WorkbookPlan } from '../core/output/tab-plan';
import { fillNewTab, NEW_TAB_SIZE, refillTab } from './apply-tab';
import { Days } from './days';
import { markAsOurs, ownTabs } from './own-tabs';
import { readGrid } from './read-grid';
import { freeTabName } from './tab-name';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab as it was found, asked once. */
interface KnownTab {
  readonly sheet: Sheet;
  readonly sheetId: number;
  readonly name: string;
  readonly ours: TabId | undefined;
}

/** Google's limit of cells in a file, empty ones included. */
const CELL_LIMIT = 10_000_000;

/** The open spreadsheet. One object lives one execution: what it learned of the tabs stays true that long. */
export class SheetsWorkbook implements WorkbookPort {
  private readonly zone: string;
  private readonly days: Days;
  private readonly language: string;
  private readonly activeBefore: Sheet;
  private readonly known: KnownTab[];

  constructor(private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.zone = spreadsheet.getSpreadsheetTimeZone();
    this.days = new Days(this.zone);
    this.language = spreadsheet.getSpreadsheetLocale();
    this.activeBefore = spreadsheet.getActiveSheet();
    const ours = ownTabs(spreadsheet);
    this.known = spreadsheet.getSheets().map((sheet) => {
      const sheetId = sheet.getSheetId();
      return { sheet, sheetId, name: sheet.getName(), ours: ours.get(sheetId) };
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
    return this.known.map(({ sheetId, name, ours }) => ({ sheetId, name, active: sheetId === active, ours }));
  }

  sizeOf(sheetId: number): { rows: number; columns: number } {
    const sheet = this.sheetWithId(sheetId);
    return sheet ? { rows: sheet.getLastRow(), columns: sheet.getLastColumn() } : { rows: 0, columns: 0 };
  }

  read(sheetId: number): Grid | undefined {
    const sheet = this.sheetWithId(sheetId);
    return sheet && readGrid(sheet, this.days, this.language);
  }

  refusal(plans: readonly TabPlan[]): 'too-many-cells' | undefined {
    const rewritten = new Set<TabId | undefined>(plans.map((plan) => plan.id));
    const kept = this.known.filter(({ ours }) => ours === undefined || !rewritten.has(ours));
    const cells = [
      ...kept.map(({ sheet }) => sheet.getMaxRows() * sheet.getMaxColumns()),
      ...plans.map((plan) => plan.values.length * plan.widths.length),
      NEW_TAB_SIZE.rows * NEW_TAB_SIZE.columns,
    ];
    return cells.reduce((sum, count) => sum + count, 0) > CELL_LIMIT ? 'too-many-cells' : undefined;
  }

  write(plan: TabPlan, formats: WorkbookPlan['numberFormats']): { sheetId: number; name: string } {
    const writing = { formats, days: this.days };
    const existing = this.known.find(({ ours }) => ours === plan.id);
    const tab = existing ?? this.create(plan);
    if (existing) refillTab(tab.sheet, plan, writing);
    else fillNewTab(tab.sheet, plan, writing);
    return { sheetId: tab.sheetId, name: tab.name };
  }

  show(sheetId: number): boolean {
    const sheet = this.sheetWithId(sheetId);
    if (sheet) this.spreadsheet.setActiveSheet(sheet);
    return sheet !== undefined;
  }

  finish(): void {
    this.spreadsheet.setActiveSheet(this.activeBefore);
  }

  private sheetWithId(sheetId: number): Sheet | undefined {
    return this.known.find((tab) => tab.sheetId === sheetId)?.sheet;
  }

  /** After all other tabs, marked as ours before anything is written in it. */
  private create(plan: TabPlan): KnownTab {
    const name = freeTabName(
      plan.name,
      this.known.map((tab) => tab.name),
    );
    const sheet = this.spreadsheet.insertSheet(name, this.known.length);
    const tab = { sheet, sheetId: sheet.getSheetId(), name, ours: plan.id };
    markAsOurs(tab.sheet, tab.sheetId, plan.id);
    this.known.push(tab);
    return tab;
  }
}
