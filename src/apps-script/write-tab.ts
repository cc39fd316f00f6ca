import { ownRowsOf, type TabId } from '../core/output/tab-plan';
import { ownColumnsOf } from '../core/user-content/collect';
import { headerRowOf, isList, type StandingTab } from '../core/user-content/content';
import { freeCells } from '../core/user-content/free-cells';
import type { PlacedPlan } from '../core/user-content/place';
import {
  dressNewTab,
  emptyTab,
  filterTab,
  finishTab,
  NEW_TAB_SIZE,
  prepareTab,
  type Slice,
  type Writing,
  writeSlice,
} from './apply-tab';
import { drawCharts } from './charts';
import { writeLive } from './live-list';
import { changeMark, type Mark } from './own-tabs';
import type { KnownTab, TabRegister } from './tab-register';
import { addresses, moveWarning, warn } from './warning';

/**
 * Rows of a tab of ours, in place where it stands. The first ones take the place of all that was there; with the last ones
 * the tab is whole. A tab in the making, or whose making was interrupted, is dressed at the end.
 */
export function writeTab(
  register: TabRegister,
  placed: PlacedPlan,
  writing: Writing,
  slice: Slice,
  standing: StandingTab | undefined,
): KnownTab {
  const { plan } = placed;
  const known = register.own(plan.id);
  const tab = known ?? register.create(plan.id, plan.name, markOf(placed));
  const { sheet } = tab;
  if (slice.first === 0) {
    if (known) growMark(tab, placed);
    const size = known ? emptyTab(sheet, plan, standing) : NEW_TAB_SIZE;
    if (known && (size.rows !== placed.rows || size.columns !== placed.columns)) forgetFree(tab);
    prepareTab(sheet, placed, writing, size);
  }
  writeSlice(sheet, placed, writing, slice);
  if (slice.first + slice.rows < plan.values.length) return tab;
  writeLive(sheet, plan, register.own('clients')?.name, writing.locale);
  finishTab(sheet, placed, writing);
  drawCharts(sheet, plan.charts, known === undefined);
  const isNew = register.isUnfinished(plan.id);
  if (isNew) dressNewTab(sheet, plan);
  if (warns(plan.id)) {
    const free = freeCells(placed);
    if (isNew) warn(sheet, free, writing.language);
    else if (tab.own!.mark.free !== addresses(free)) moveWarning(sheet, free);
  }
  shrinkMark(tab, placed);
  filterTab(sheet, plan);
  register.finished(plan.id);
  return tab;
}

/** « 10 clients par segment » is there to be answered, in one call: a warning looked up again would make it too long. */
const warns = (id: TabId): boolean => id !== 'agreement';

/** Before anything is written: whatever happens, what is ours now and what was ours before is known as ours. */
function growMark(tab: KnownTab, placed: PlacedPlan): void {
  const before = tab.own!.mark;
  const { columns, rows } = markOf(placed, before);
  change(tab, { ...before, columns, rows: Math.max(rows, before.rows) });
}

/** The grid is about to change, and the cells that the warning leaves out with it: an execution may end before they are set. */
const forgetFree = (tab: KnownTab): void => change(tab, { ...tab.own!.mark, free: '' });

function shrinkMark(tab: KnownTab, placed: PlacedPlan): void {
  const before = tab.own!.mark;
  change(tab, { ...before, ...markOf(placed, before) });
}

function change(tab: KnownTab, mark: Mark): void {
  const { mark: before, metadata } = tab.own!;
  const isSame =
    mark.rows === before.rows && mark.columns.length === before.columns.length && mark.free === before.free;
  if (isSame || !metadata) return;
  changeMark(metadata, mark);
  tab.own = { mark, metadata };
}

/** What is ours in a tab: its headers, those of earlier versions kept, or the size of a page; and what in it is free. */
function markOf(placed: PlacedPlan, before?: Mark): Pick<Mark, 'columns' | 'rows' | 'free'> {
  const { plan } = placed;
  const headers = (plan.values[headerRowOf(plan.id)] ?? []).map((value) => String(value ?? ''));
  const now = ownColumnsOf(plan.id, headers, plan.widths.length);
  const columns = isList(plan.id) ? [...new Set([...(before?.columns ?? []), ...now])] : now;
  const rows = isList(plan.id) ? 0 : ownRowsOf(plan);
  return { columns, rows, free: addresses(freeCells(placed)) };
}
