import type { PlanRange } from '../output/tab-plan';
import type { FunctionHelp } from './function-help';
import type { Reference } from './reference';
import type { Argument } from './write-formula';

const MOST_CLASSES = 5;

/**
 * The cells that the result of a call fills, from the cell of the formula. `rowsOf`: rows of the grid of a tab
 * (`undefined`: the tab of the formula), for ranges that are open.
 */
export function resultArea(
  { params, size }: FunctionHelp,
  args: readonly Argument[],
  cell: { readonly row: number; readonly column: number },
  rowsOf: (tab: string | undefined) => number,
): PlanRange {
  const heights = params.map(({ shape }, index) =>
    shape === 'column' || shape === 'columns' ? heightOf(args[index], rowsOf) : 0,
  );
  const classes = args[params.findIndex(({ name }) => name === 'classes')];
  const columns = typeof classes === 'number' ? classes : MOST_CLASSES;
  return {
    ...cell,
    rows: size.rows === 'given' ? Math.max(1, heights.find((height) => height > 0) ?? 1) : size.rows,
    columns: size.columns === 'classes' ? columns - 1 : size.columns,
  };
}

const isCells = (argument: Argument): argument is Reference => typeof argument === 'object';

function heightOf(argument: Argument, rowsOf: (tab: string | undefined) => number): number {
  if (!isCells(argument)) return 1;
  return (argument.lastRow ?? rowsOf(argument.tab)) - argument.row + 1;
}

/** True when a cell of the area is one of the cells that an argument names, in the same tab. */
export const readsItself = (args: readonly Argument[], area: PlanRange, here: string): boolean =>
  args.some(
    (argument) =>
      isCells(argument) &&
      (argument.tab ?? here) === here &&
      argument.column < area.column + area.columns &&
      area.column <= argument.lastColumn &&
      argument.row < area.row + area.rows &&
      area.row <= (argument.lastRow ?? area.row),
  );
