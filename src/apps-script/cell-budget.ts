import { ownRowsOf, type TabId, type TabPlan } from '../core/output/tab-plan';
import { NEW_TAB_SIZE } from './apply-tab';
import type { KnownTab } from './tab-register';

/** Google's limit of cells in a file, empty ones included. */
const CELL_LIMIT = 10_000_000;

/** Cells below which a plan is simply tried: Google refuses the tab that does not fit, before anything is in it. */
const LARGE_PLAN = 1_000_000;

/**
 * Whether these tabs fit in the file beside those that they do not replace. Asking every tab for its size takes two round
 * trips each: done only where the plan is large.
 */
export function fitsInFile(plans: readonly TabPlan[], known: readonly KnownTab[]): boolean {
  const planned = plans.reduce((sum, plan) => sum + ownRowsOf(plan) * plan.widths.length, 0);
  if (planned < LARGE_PLAN) return true;
  const rewritten = new Set<TabId | undefined>(plans.map((plan) => plan.id));
  const kept = known.filter(({ own }) => own === undefined || !rewritten.has(own.mark.id));
  const cells = [
    ...kept.map(({ sheet }) => sheet.getMaxRows() * sheet.getMaxColumns()),
    planned,
    NEW_TAB_SIZE.rows * NEW_TAB_SIZE.columns,
  ];
  return cells.reduce((sum, count) => sum + count, 0) <= CELL_LIMIT;
}
