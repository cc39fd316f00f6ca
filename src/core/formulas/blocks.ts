import type { PlanRange } from '../output/tab-plan';

/** Areas of one width that follow each other downwards, put together: each block is then read or written in one call. */
export function blocksOf(areas: readonly PlanRange[]): readonly PlanRange[] {
  const blocks: PlanRange[] = [];
  for (const area of [...areas].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = blocks[blocks.length - 1];
    const follows =
      last?.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
    if (last && follows) blocks[blocks.length - 1] = { ...last, rows: last.rows + area.rows };
    else blocks.push(area);
  }
  return blocks;
}

/** The smallest rectangle that holds all of them. */
export function aroundAll(areas: readonly PlanRange[]): PlanRange {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    ...{ row, column },
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

/** What of an area lies in a grid of so many rows and columns; `undefined` for nothing. */
export function withinGrid(
  { row, column, rows, columns }: PlanRange,
  grid: { readonly rows: number; readonly columns: number },
): PlanRange | undefined {
  const inside = {
    ...{ row, column },
    rows: Math.min(rows, grid.rows - row + 1),
    columns: Math.min(columns, grid.columns - column + 1),
  };
  return inside.rows > 0 && inside.columns > 0 ? inside : undefined;
}
