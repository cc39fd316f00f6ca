import type { TabId, TabPlan } from '../core/output/tab-plan';
import {
  applyStyles,
  applyWidths,
  cellValues,
  fitGrid,
  NEW_TAB_SIZE,
  rangeList,
  type Slice,
  sizeOf,
  type Writing,
} from './apply-tab';
import type { KnownTab, TabRegister } from './tab-register';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a tab is to be, in a hidden one of that name; `like`: the tab whose look it takes. */
export interface Draft {
  readonly plan: TabPlan;
  readonly as: TabId;
  readonly name: string;
  readonly like: TabId | undefined;
}

/** Rows of a hidden tab, which is made with the first ones: an emptied copy of another tab, else a plain one. */
export function writeDraft(
  register: TabRegister,
  { plan, as, name, like }: Draft,
  { formats, days }: Pick<Writing, 'formats' | 'days'>,
  slice: Slice,
): void {
  const model = like && register.own(like);
  const sheet = slice.first === 0 ? beginDraft(register, model, as, name) : register.own(as)!.sheet;
  const [rows, columns] = [plan.values.length, plan.widths.length];
  if (slice.first === 0) {
    const size = model ? sizeOf(sheet) : NEW_TAB_SIZE;
    fitGrid(sheet, size, { rows: Math.max(rows, size.rows), columns: Math.max(columns, size.columns) });
    sheet
      .getRange(1, 1, Math.max(rows, size.rows), Math.max(columns, size.columns))
      .setNumberFormat('General');
    // Before anything is written: no name of a client ever becomes a formula.
    plan.formats.forEach((ranges, format) => {
      rangeList(sheet, ranges).setNumberFormat(formats[format]);
    });
    if (!model) applyStyles(sheet, plan);
  }
  sheet.getRange(slice.first + 1, 1, slice.rows, columns).setValues(cellValues(plan, days, slice));
}

function beginDraft(register: TabRegister, model: KnownTab | undefined, as: TabId, name: string): Sheet {
  if (model) {
    const { sheet } = register.copy(model, as, name);
    sheet.clearContents();
    return sheet;
  }
  const { sheet } = register.create(as, name, { columns: [], rows: 0 });
  sheet.hideSheet();
  register.finished(as);
  return sheet;
}

/** A tab of ours with its widths and nothing in it; the one that stands is left as it is. */
export function makeTab(register: TabRegister, { id, name, widths, frozenRows }: TabPlan): KnownTab {
  const found = register.own(id);
  if (found && !register.isUnfinished(id)) return found;
  const tab = found ?? register.create(id, name, { columns: [], rows: 0 });
  applyWidths(tab.sheet, widths);
  tab.sheet.setFrozenRows(frozenRows);
  register.finished(id);
  return tab;
}

/**
 * Everything of one tab over another, blank cells included: formats, then all values in one call. An execution may end
 * anywhere: the tab then holds what it held, or what it is to hold. Nothing travels, whatever the rows.
 */
export function setOver(from: Sheet, to: Sheet): void {
  // Rows that a filter hides would be passed over.
  for (const sheet of [from, to]) sheet.getFilter()?.remove();
  const sizes = [sizeOf(from), sizeOf(to)] as const;
  const rows = Math.max(sizes[0].rows, sizes[1].rows);
  const columns = Math.max(sizes[0].columns, sizes[1].columns);
  fitGrid(from, sizes[0], { rows, columns });
  fitGrid(to, sizes[1], { rows, columns });
  copyCells(from, 1, to, 1, rows, columns);
}

/** Whole rows of one tab over some of another, with as many columns as the first has. */
export function setRowsOver(
  from: Sheet,
  to: Sheet,
  blocks: readonly { readonly from: number; readonly to: number; readonly rows: number }[],
): void {
  const size = sizeOf(to);
  const columns = from.getMaxColumns();
  fitGrid(to, size, { rows: size.rows, columns: Math.max(columns, size.columns) });
  for (const block of blocks) copyCells(from, block.from, to, block.to, block.rows, columns);
}

function copyCells(from: Sheet, row: number, to: Sheet, toRow: number, rows: number, columns: number): void {
  const [source, target] = [from.getRange(row, 1, rows, columns), to.getRange(toRow, 1, rows, columns)];
  const { PASTE_FORMAT, PASTE_VALUES } = SpreadsheetApp.CopyPasteType;
  source.copyTo(target, PASTE_FORMAT, false);
  source.copyTo(target, PASTE_VALUES, false);
}
