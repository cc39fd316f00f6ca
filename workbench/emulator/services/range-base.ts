import { refuse } from '../errors';
import type { Emulated } from '../runtime/emulated';
import type { Runtime } from '../runtime/runtime';
import { type Area, cellCount, intersects, lastColumnOf, lastRowOf } from '../state/area';
import { type EmulatedDocument, selectTab } from '../state/document';
import type { SheetState } from '../state/sheet-state';
import { tabById } from '../state/tabs';
import { a1Notation } from '../text/a1';
import { OnTab } from './on-tab';

/** Refuses an area that is not inside the grid. Sheets may complain later, at the first use; here it is at once. */
function checkArea(sheet: SheetState, area: Area): void {
  if (area.row < 1) refuse('The starting row of the range is too small.');
  if (area.column < 1) refuse('The starting column of the range is too small.');
  if (area.rows < 1) refuse('The number of rows in the range must be at least 1.');
  if (area.columns < 1) refuse('The number of columns in the range must be at least 1.');
  if (lastRowOf(area) > sheet.rowCount || lastColumnOf(area) > sheet.columnCount) {
    refuse('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Refuses what a locked protection covers. */
export function checkNotProtected(sheet: SheetState, area: Area | undefined): void {
  const covers = (protectedArea: Area | undefined): boolean =>
    !protectedArea || !area || intersects(protectedArea, area);
  if (sheet.protections.some((protection) => protection.locked && covers(protection.area))) {
    refuse(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}

/** Position and navigation. */
export class RangeBase extends OnTab {
  readonly className = 'Range' as const;

  constructor(
    runtime: Runtime,
    sheetId: number,
    readonly area: Area,
  ) {
    super(runtime, sheetId);
    checkArea(tabById(runtime.document, sheetId), area);
  }

  override get extent(): Area {
    return this.area;
  }

  override get cells(): number {
    return cellCount(this.area);
  }

  override checkWritable(): void {
    checkNotProtected(this.state, this.area);
  }

  get document(): EmulatedDocument {
    return this.runtime.document;
  }

  /** The tab as it is now: it may have been deleted, or cut, since the range was taken. */
  get state(): SheetState {
    const sheet = tabById(this.document, this.sheetId);
    checkArea(sheet, this.area);
    return sheet;
  }

  /** Indexes from 0 of the first cell. */
  get origin(): { row: number; column: number } {
    return { row: this.area.row - 1, column: this.area.column - 1 };
  }

  getRow(): number {
    return this.area.row;
  }
  getColumn(): number {
    return this.area.column;
  }
  getNumRows(): number {
    return this.area.rows;
  }
  getNumColumns(): number {
    return this.area.columns;
  }
  getHeight(): number {
    return this.area.rows;
  }
  getWidth(): number {
    return this.area.columns;
  }
  getLastRow(): number {
    return lastRowOf(this.area);
  }
  getLastColumn(): number {
    return lastColumnOf(this.area);
  }
  getGridId(): number {
    return this.sheetId;
  }
  getA1Notation(): string {
    return a1Notation(this.area);
  }
  getSheet(): Emulated {
    return this.runtime.sheet(this.sheetId);
  }

  getCell(row: number, column: number): Emulated {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns)
      refuse('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(down: number, right: number, rows = this.area.rows, columns = this.area.columns): Emulated {
    return this.runtime.range(this.sheetId, {
      row: this.area.row + down,
      column: this.area.column + right,
      rows,
      columns,
    });
  }

  activate(): this {
    selectTab(this.document, this.sheetId, this.area);
    return this;
  }
}
