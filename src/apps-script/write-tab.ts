import { ownRowsOf, type TabPlan } from '../core/output/tab-plan';
import { ownColumnsOf } from '../core/user-content/collect';
import { headerRowOf, isList, type StandingTab } from '../core/user-content/content';
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
  const tab = known ?? register.create(plan.id, plan.name, markOf(plan));
  const { sheet } = tab;
  if (slice.first === 0) {
    if (known) growMark(tab, plan);
    const size = known ? emptyTab(sheet, plan, standing) : NEW_TAB_SIZE;
    prepareTab(sheet, placed, writing, size);
  }
  writeSlice(sheet, placed, writing, slice);
  if (slice.first + slice.rows < plan.values.length) return tab;
  writeLive(sheet, plan, register.own('clients')?.name, writing.locale);
  finishTab(sheet, placed, writing);
  drawCharts(sheet, plan.charts, known === undefined);
  if (register.isUnfinished(plan.id)) dressNewTab(sheet, plan);
  shrinkMark(tab, plan);
  filterTab(sheet, plan);
  register.finished(plan.id);
  return tab;
}

/** Before anything is written: whatever happens, what is ours now and what was ours before is known as ours. */
function growMark(tab: KnownTab, plan: TabPlan): void {
  const before = tab.own!.mark;
  const { columns, rows } = markOf(plan, before);
  change(tab, { ...before, columns, rows: Math.max(rows, before.rows) });
}

function shrinkMark(tab: KnownTab, plan: TabPlan): void {
  const before = tab.own!.mark;
  change(tab, { ...before, ...markOf(plan, before) });
}

function change(tab: KnownTab, mark: Mark): void {
  const { mark: before, metadata } = tab.own!;
  const isSame = mark.rows === before.rows && mark.columns.length === before.columns.length;
  if (isSame || !metadata) return;
  changeMark(metadata, mark);
  tab.own = { mark, metadata };
}

/** What is ours in a tab: its headers, those of earlier versions kept, or the size of a page. */
function markOf(plan: TabPlan, before?: Mark): Pick<Mark, 'columns' | 'rows'> {
  const headers = (plan.values[headerRowOf(plan.id)] ?? []).map((value) => String(value ?? ''));
  const now = ownColumnsOf(plan.id, headers, plan.widths.length);
  const columns = isList(plan.id) ? [...new Set([...(before?.columns ?? []), ...now])] : now;
  return { columns, rows: isList(plan.id) ? 0 : ownRowsOf(plan) };
}
