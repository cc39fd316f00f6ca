import type { TabInfo, WorkbookPort } from '../app/ports';
import { type IsoDate, readIsoDate } from '../core/model/iso-date';
import type { Grid } from '../core/model/table';
import type { TabId, TabPlan, WorkbookPlan } from '../core/output/tab-plan';
import { applyTab, NEW_TAB_SIZE } from './apply-tab';
import { Days } from './days';
import { markAsOurs, ownTabs } from './own-tabs';
import { readGrid } from './read-grid';
import { freeTabName } from './tab-name';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google's limit of cells in a file, empty ones included. */
const CELL_LIMIT = 10_000_000;

/** The open spreadsheet. One object lives one execution: what it learned of the tabs stays true that long. */
export class SheetsWorkbook implements WorkbookPort {
  private readonly zone: string;
  private readonly days: Days;
  private readonly language: string;
  private readonly activeBefore: Sheet;
  private readonly sheets: Sheet[];
  private readonly ours: Map<number, TabId>;

  constructor(private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.zone = spreadsheet.getSpreadsheetTimeZone();
    this.days = new Days(this.zone);
    this.language = spreadsheet.getSpreadsheetLocale();
    this.activeBefore = spreadsheet.getActiveSheet();
    this.sheets = spreadsheet.getSheets();
    this.ours = new Map(ownTabs(spreadsheet));
  }

  locale(): string {
    return this.language;
  }

  today(): IsoDate {
    return readIsoDate(Utilities.formatDate(new Date(), this.zone, 'yyyy-MM-dd'))!;
  }

  tabs(): readonly TabInfo[] {
    const active = this.activeBefore.getSheetId();
    return this.sheets.map((sheet) => {
      const sheetId = sheet.getSheetId();
      return { sheetId, name: sheet.getName(), active: sheetId === active, ours: this.ours.get(sheetId) };
    });
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
    const rewritten = new Set<TabId>(plans.map((plan) => plan.id));
    const kept = this.sheets.filter((sheet) => !rewritten.has(this.ours.get(sheet.getSheetId()) as TabId));
    const cells = [
      ...kept.map((sheet) => sheet.getMaxRows() * sheet.getMaxColumns()),
      ...plans.map((plan) => plan.values.length * plan.widths.length),
      NEW_TAB_SIZE.rows * NEW_TAB_SIZE.columns,
    ];
    return cells.reduce((sum, count) => sum + count, 0) > CELL_LIMIT ? 'too-many-cells' : undefined;
  }

  write(plan: TabPlan, formats: WorkbookPlan['numberFormats']): { sheetId: number; name: string } {
    const existing = this.sheets.find((sheet) => this.ours.get(sheet.getSheetId()) === plan.id);
    const sheet = existing ?? this.create(plan);
    applyTab(sheet, plan, formats, this.days, existing ? this.emptied(existing) : NEW_TAB_SIZE);
    return { sheetId: sheet.getSheetId(), name: sheet.getName() };
  }

  show(sheetId: number): boolean {
    const sheet = this.sheetWithId(sheetId);
    if (sheet) this.spreadsheet.setActiveSheet(sheet);
    return sheet !== undefined;
  }

  finish(): void {
    this.spreadsheet.setActiveSheet(this.activeBefore);
    SpreadsheetApp.flush();
  }

  private sheetWithId(sheetId: number): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.getSheetId() === sheetId);
  }

  /** After all other tabs, marked as ours before anything is written in it. */
  private create(plan: TabPlan): Sheet {
    const names = this.sheets.map((sheet) => sheet.getName());
    const sheet = this.spreadsheet.insertSheet(freeTabName(plan.name, names), this.sheets.length);
    markAsOurs(sheet, plan.id);
    this.sheets.push(sheet);
    this.ours.set(sheet.getSheetId(), plan.id);
    return sheet;
  }

  private emptied(sheet: Sheet): { rows: number; columns: number } {
    sheet.getFilter()?.remove();
    sheet.setFrozenRows(0);
    sheet.clear();
    return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  }
}
