import type { AbcdResult } from './abcd';

/** One cell of the value × margin matrix. */
export interface MatrixCell {
  readonly clients: number;
  readonly revenue: number;
  readonly contribution: number;
}

/**
 * Clients, revenue and contribution by level of value (first index, low to high) and of margin rate (second index).
 * Clients without class, or without positive revenue, stand in no cell.
 */
export function valueMarginMatrix(
  revenue: Float64Array,
  result: AbcdResult,
): readonly (readonly MatrixCell[])[] {
  const cells = [1, 2, 3].map(() => [1, 2, 3].map(() => ({ clients: 0, revenue: 0, contribution: 0 })));
  result.rules.forEach((rule, client) => {
    const cell = cells[result.value[client]! - 1]?.[result.marginLevel[client]! - 1];
    if (rule < 0 || !cell) return;
    cell.clients++;
    cell.revenue += revenue[client]!;
    cell.contribution += result.contribution[client]!;
  });
  return cells;
}
