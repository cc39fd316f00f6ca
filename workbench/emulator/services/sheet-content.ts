import { refuse } from '../errors';
import { recalculate, selectTab } from '../state/document';
import { lastContentRow } from '../state/extent';
import type { CellLayers } from '../state/sheet-state';
import { insertLines } from '../state/structure';
import { colorOf } from '../text/colors';
import { contentOf, putContent } from './cell-writing';
import { clearParts } from './clearing';
import { SheetStructure } from './sheet-structure';
import { FORMAT_LAYERS } from './styles';

/** Content and look of a whole tab. */
export class SheetContent extends SheetStructure {
  private empty(...names: readonly (keyof CellLayers)[]): this {
    for (const name of names) this.state.layers[name].length = 0;
    return this;
  }

  clearContents(): this {
    return this.empty('value', 'formula', 'link');
  }
  clearFormats(): this {
    this.state.conditionalFormats = [];
    return this.empty(...FORMAT_LAYERS);
  }
  clearNotes(): this {
    return this.empty('note');
  }

  clear(options?: object): this {
    const parts = { clearContent: () => this.clearContents(), clearFormat: () => this.clearFormats() };
    clearParts(parts, options);
    return this;
  }

  /** Writes one row under the last content, growing the grid where it is too small. */
  appendRow(values: readonly unknown[]): this {
    const { state, runtime, document } = this;
    recalculate(document);
    const row = lastContentRow(state);
    if (row >= state.rowCount) insertLines(document, state, 'row', state.rowCount + 1, 1);
    if (values.length > state.columnCount) {
      insertLines(document, state, 'column', state.columnCount + 1, values.length - state.columnCount);
    }
    values.forEach((value, column) => {
      putContent(state, row, column, contentOf(runtime, value, state.layers.numberFormat[row]?.[column]));
    });
    return this;
  }

  getTabColor(): string | null {
    return this.state.tabColor;
  }
  setTabColor(color: string | null): this {
    this.state.tabColor = color === null ? null : colorOf(color);
    return this;
  }
  hasHiddenGridlines(): boolean {
    return this.state.gridlinesHidden;
  }
  setHiddenGridlines(hidden: boolean): this {
    this.state.gridlinesHidden = hidden;
    return this;
  }
  isSheetHidden(): boolean {
    return this.state.hidden;
  }

  hideSheet(): this {
    const others = this.document.sheets.filter((sheet) => sheet !== this.state && !sheet.hidden);
    const next = others[0] ?? refuse("You can't hide all the sheets in a document.");
    this.state.hidden = true;
    if (this.document.activeSheetId === this.sheetId) selectTab(this.document, next.id);
    return this;
  }

  showSheet(): this {
    this.state.hidden = false;
    return this;
  }
}
