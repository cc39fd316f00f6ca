import { Kind } from '../../model/cell';
import type { Column, Table } from '../../model/table';
import type { MergeProposal } from './merge';

export interface MergedTable {
  /** The rows nobody merged, and in the place of each kept record the merged one. */
  readonly table: Table;
  /** The rows that are now one, kept for undoing: rows of the first table, by proposal. */
  readonly originals: readonly (readonly number[])[];
}

/** The table once the proposals are accepted; the given one is left as it is. Proposals do not share rows. */
export function applyMerges(table: Table, proposals: readonly MergeProposal[]): MergedTable {
  const mergedAt = new Map(proposals.map((proposal) => [proposal.survivor, proposal]));
  const gone = new Set(proposals.flatMap(({ rows, survivor }) => rows.filter((row) => row !== survivor)));
  const rows = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) => !gone.has(row));
  return {
    table: {
      ...table,
      rowCount: rows.length,
      columns: table.columns.map((column, index) => mergedColumn(column, index, rows, mergedAt)),
      sheetRows: Int32Array.from(rows, (row) => table.sheetRows[row]!),
    },
    originals: proposals.map((proposal) => proposal.rows),
  };
}

function mergedColumn(
  { shown, ...column }: Column,
  index: number,
  rows: readonly number[],
  mergedAt: ReadonlyMap<number, MergeProposal>,
): Column {
  const cells = rows.map((row) => mergedAt.get(row)?.cells[index]);
  const texts = shown && rows.map((row, at) => (cells[at] ? shownOf(cells[at].value) : shown[row]!));
  return {
    ...column,
    values: rows.map((row, at) => (cells[at] ? cells[at].value : column.values[row]!)),
    kinds: Uint8Array.from(rows, (row, at) =>
      cells[at] ? cells[at].kind : (column.kinds[row] ?? Kind.empty),
    ),
    ...(texts ? { shown: texts } : {}),
  };
}

const shownOf = (value: unknown): string => (value === null ? '' : String(value));
