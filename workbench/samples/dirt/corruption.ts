import type { ClientColumn, ClientRow } from '../client-table';
import type { Random } from '../random';
import type { RowDirt } from './kinds';

/** One way of spoiling a client row. */
export interface Corruption {
  readonly kind: RowDirt;
  /** Rows hit in a base of 1,200 clients. */
  readonly count: number;
  readonly columns: readonly ClientColumn[];
  readonly applies: (row: ClientRow) => boolean;
  readonly change: (row: ClientRow, random: Random) => Partial<ClientRow>;
}

type Rewrite = (text: string, random: Random, row: ClientRow) => string;

/** The most frequent case: the text of one cell, filled and fit for it, becomes another. */
export const rewriting = (
  kind: RowDirt,
  count: number,
  column: ClientColumn,
  rewrite: Rewrite,
  fits: (text: string, row: ClientRow) => boolean = () => true,
): Corruption => ({
  kind,
  count,
  columns: [column],
  applies: (row) => row[column] !== '' && fits(row[column], row),
  change: (row, random) => ({ [column]: rewrite(row[column], random, row) }),
});

/**
 * Spoils rows in place, `share` scaling the counts, and tells which. No cell is spoiled twice,
 * so that each defect can be found again; a row may carry several.
 */
export function spoil(
  rows: readonly ClientRow[],
  corruptions: readonly Corruption[],
  share: number,
  random: Random,
): Readonly<Partial<Record<RowDirt, readonly ClientRow[]>>> {
  const spoiled = new Map<ClientRow, Set<ClientColumn>>(rows.map((row) => [row, new Set()]));
  const planted: Partial<Record<RowDirt, ClientRow[]>> = {};
  for (const { kind, count, columns, applies, change } of corruptions) {
    const intact = rows.filter(
      (row) => applies(row) && !columns.some((column) => spoiled.get(row)!.has(column)),
    );
    const chosen = random.sample(intact, Math.ceil(count * share));
    for (const row of chosen) {
      Object.assign(row, change(row, random));
      for (const column of columns) spoiled.get(row)!.add(column);
    }
    planted[kind] = [...new Set([...(planted[kind] ?? []), ...chosen])];
  }
  return planted;
}
