import { ownRowsOf, type PlanRange } from '../output/tab-plan';
import type { PlacedPlan } from './place';

/**
 * Cells of a tab of ours where people write without being warned: those to fill in, and all that stands beside our columns
 * or below our rows. They do not overlap.
 */
export function freeCells({ plan, rows, columns }: PlacedPlan): readonly PlanRange[] {
  const [height, width] = [ownRowsOf(plan), plan.widths.length];
  const inputs = (plan.styles.get('input') ?? []).filter(({ column }) => column <= width);
  const beside = { row: 1, column: width + 1, rows, columns: columns - width };
  const below = { row: height + 1, column: 1, rows: rows - height, columns: width };
  return [...inputs, beside, below].filter((range) => range.rows > 0 && range.columns > 0);
}
