import { NotEmulated, refuse } from '../errors';
import { behind, Emulated } from '../runtime/emulated';
import { type EmulatedDocument, nextNumber, selectTab } from '../state/document';
import { loseReferences } from '../state/formula-references';
import { DEFAULT_COLUMNS, DEFAULT_ROWS, newSheet } from '../state/new-sheet';
import type { SheetState } from '../state/sheet-state';
import { checkCellBudget } from '../state/structure';
import { checkTabName, copyTab, freeTabName, tabById, tabByName } from '../state/tabs';
import { parseA1, splitTabName } from '../text/a1';
import {
  addMetadata,
  DeveloperMetadata,
  DeveloperMetadataFinder,
  type MetadataArguments,
  SPREADSHEET_LOCATION,
} from './developer-metadata';
import type { Range } from './range';
import { RangeList } from './range-list';
import { Sheet } from './sheet';

/** The open file. */
export class Spreadsheet extends Emulated {
  readonly className = 'Spreadsheet' as const;

  get document(): EmulatedDocument {
    return this.runtime.document;
  }

  getId(): string {
    return this.document.id;
  }
  getName(): string {
    return this.document.name;
  }
  getSpreadsheetLocale(): string {
    return this.document.locale;
  }
  getSpreadsheetTimeZone(): string {
    return this.document.timeZone;
  }
  getNumSheets(): number {
    return this.document.sheets.length;
  }
  getSheets(): Sheet[] {
    return this.document.sheets.map((sheet) => new Sheet(this.runtime, sheet.id));
  }
  getSheetByName(name: string): Sheet | null {
    return this.sheetOrNull(tabByName(this.document, name));
  }
  getSheetById(id: number): Sheet | null {
    return this.sheetOrNull(this.document.sheets.find((sheet) => sheet.id === id));
  }

  private sheetOrNull(sheet: SheetState | undefined): Sheet | null {
    return sheet ? new Sheet(this.runtime, sheet.id) : null;
  }

  private get activeTab(): SheetState {
    return tabById(this.document, this.document.activeSheetId);
  }
  private get activeIndex(): number {
    return this.document.sheets.indexOf(this.activeTab);
  }

  getActiveSheet(): Sheet {
    return new Sheet(this.runtime, this.activeTab.id);
  }
  setActiveSheet(sheet: Sheet): Sheet {
    selectTab(this.document, sheet.state.id);
    return sheet;
  }
  getActiveRange(): Emulated {
    return this.runtime.range(this.activeTab.id, this.document.selection);
  }
  getActiveRangeList(): RangeList {
    const { selection, alsoSelected } = this.document;
    const ranges = [...alsoSelected, selection].map((area) => this.runtime.range(this.activeTab.id, area));
    return new RangeList(this.runtime, ranges as Range[]);
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  setActiveSelection(range: Range | string): Range {
    return this.setActiveRange(typeof range === 'string' ? (this.getRange(range) as Range) : range);
  }
  setActiveRangeList(list: RangeList): RangeList {
    return list.activate();
  }
  getCurrentCell(): Emulated {
    return this.getActiveCell();
  }
  getActiveCell(): Emulated {
    return this.runtime.range(this.activeTab.id, { ...this.document.selection, rows: 1, columns: 1 });
  }

  getRange(notation: string): Emulated {
    const { tab, cells } = splitTabName(notation);
    const sheet = tab === undefined ? this.activeTab : tabByName(this.document, tab);
    return sheet ? this.runtime.range(sheet.id, parseA1(cells, sheet)) : refuse('Range not found');
  }

  /**
   * Inserts right after the active tab unless an index (from 0) is given; the new tab becomes active. A template is copied
   * as it is; no other option is known.
   */
  insertSheet(nameOrIndex?: string | number, givenIndex?: number, options?: object): Sheet {
    const name =
      typeof nameOrIndex === 'string' ? nameOrIndex : freeTabName(this.document, this.runtime.locale);
    const index = givenIndex ?? (typeof nameOrIndex === 'number' ? nameOrIndex : this.activeIndex + 1);
    if (index < 0 || index > this.document.sheets.length) refuse(`Invalid sheet index: ${index}`);
    checkTabName(this.document, name);
    const sheet = options ? this.copyOfTemplate(options, name, index) : this.blankSheet(name, index);
    selectTab(this.document, sheet.id);
    return new Sheet(this.runtime, sheet.id);
  }

  private blankSheet(name: string, index: number): SheetState {
    checkCellBudget(this.document, DEFAULT_ROWS * DEFAULT_COLUMNS);
    const sheet = newSheet(nextNumber(this.document), name);
    this.document.sheets.splice(index, 0, sheet);
    return sheet;
  }

  private copyOfTemplate(options: object, name: string, index: number): SheetState {
    const { template, ...others } = options as { template?: object };
    const model = behind(template);
    if (!(model instanceof Sheet) || Object.keys(others).length > 0)
      throw new NotEmulated(`insertSheet({ ${Object.keys(options)} })`);
    checkCellBudget(this.document, model.state.rowCount * model.state.columnCount);
    return copyTab(this.document, model.state, name, index);
  }

  deleteSheet(sheet: Sheet): void {
    const { document } = this;
    const gone = sheet.state;
    sheet.checkWritable();
    const visible = document.sheets.filter((other) => other !== gone && !other.hidden);
    const next = visible[0] ?? refuse("You can't remove all the sheets in a document.");
    loseReferences(document, gone);
    document.sheets = document.sheets.filter((other) => other !== gone);
    document.metadata = document.metadata.filter(({ sheetId }) => sheetId !== gone.id);
    if (document.activeSheetId === gone.id) selectTab(document, next.id);
  }

  duplicateActiveSheet(): Sheet {
    checkCellBudget(this.document, this.activeTab.rowCount * this.activeTab.columnCount);
    const copy = copyTab(
      this.document,
      this.activeTab,
      this.runtime.locale.copyOf + this.activeTab.name,
      this.activeIndex + 1,
    );
    selectTab(this.document, copy.id);
    return new Sheet(this.runtime, copy.id);
  }

  /** Moves the active tab to that position, counted from 1. */
  moveActiveSheet(position: number): void {
    const { sheets } = this.document;
    if (position < 1 || position > sheets.length) refuse(`Invalid sheet position: ${position}`);
    const [moved] = sheets.splice(this.activeIndex, 1);
    if (moved) sheets.splice(position - 1, 0, moved);
  }

  toast(message: string, title: string | null = null, seconds: number | null = null): void {
    this.runtime.ui.toasts.push({ message, title, seconds });
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.runtime);
  }
  addDeveloperMetadata(...args: MetadataArguments): this {
    addMetadata(this.document, SPREADSHEET_LOCATION, args);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.document.metadata
      .filter(({ locationType }) => locationType === 'SPREADSHEET')
      .map(({ id }) => new DeveloperMetadata(this.runtime, id));
  }
}
