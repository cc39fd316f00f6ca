import { refuse } from '../errors';
import type { Emulated } from '../runtime/emulated';
import { type EmulatedDocument, selectTab } from '../state/document';
import { lastContentColumn, lastContentRow } from '../state/extent';
import { followRenaming } from '../state/formula-references';
import type { SheetState } from '../state/sheet-state';
import { checkTabName, tabById } from '../state/tabs';
import { parseA1, splitTabName } from '../text/a1';
import { OnTab } from './on-tab';
import type { Range } from './range';
import { checkNotProtected } from './range-base';
import { RangeList } from './range-list';

/** Identity, size and ranges of a tab. */
export class SheetBase extends OnTab {
  readonly className = 'Sheet' as const;

  override checkWritable(): void {
    checkNotProtected(this.state, undefined);
  }

  get document(): EmulatedDocument {
    return this.runtime.document;
  }

  /** The tab as it is now; fails once it is deleted. */
  get state(): SheetState {
    return tabById(this.document, this.sheetId);
  }

  getSheetId(): number {
    return this.sheetId;
  }
  getName(): string {
    return this.state.name;
  }
  getIndex(): number {
    return this.document.sheets.indexOf(this.state) + 1;
  }
  getParent(): Emulated {
    return this.runtime.spreadsheet();
  }
  getMaxRows(): number {
    return this.state.rowCount;
  }
  getMaxColumns(): number {
    return this.state.columnCount;
  }
  getLastRow(): number {
    return lastContentRow(this.state);
  }
  getLastColumn(): number {
    return lastContentColumn(this.state);
  }

  setName(name: string): this {
    checkTabName(this.document, name, this.sheetId);
    followRenaming(this.document, this.state, name);
    this.state.name = name;
    return this;
  }

  activate(): this {
    selectTab(this.document, this.sheetId);
    return this;
  }

  /** Comes to the front with that range selected, as `Range.activate` does; documented for a range of this tab. */
  setActiveRange(range: Range): Range {
    if (range.sheetId !== this.sheetId) refuse('The range must be on this sheet.');
    return range.activate();
  }

  setActiveSelection(range: Range | string): Range {
    return this.setActiveRange(typeof range === 'string' ? (this.getRange(range) as Range) : range);
  }

  setActiveRangeList(list: RangeList): RangeList {
    for (const { sheetId } of list.ranges)
      if (sheetId !== this.sheetId) refuse('The range must be on this sheet.');
    return list.activate();
  }

  getDataRange(): Emulated {
    const rows = Math.max(this.getLastRow(), 1);
    const columns = Math.max(this.getLastColumn(), 1);
    return this.runtime.range(this.sheetId, { row: 1, column: 1, rows, columns });
  }

  getRange(rowOrNotation: number | string, column = 1, rows = 1, columns = 1): Emulated {
    if (typeof rowOrNotation === 'number') {
      return this.runtime.range(this.sheetId, { row: rowOrNotation, column, rows, columns });
    }
    const { tab, cells } = splitTabName(rowOrNotation);
    if (tab !== undefined && tab !== this.state.name) refuse('Range not found');
    return this.runtime.range(this.sheetId, parseA1(cells, this.state));
  }

  getRangeList(notations: readonly string[]): RangeList {
    if (notations.length === 0) refuse('At least one range is needed.');
    return new RangeList(
      this.runtime,
      notations.map((notation) => this.getRange(notation) as Range),
    );
  }
}
