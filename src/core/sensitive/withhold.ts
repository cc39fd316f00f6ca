import type { Mapping } from '../columns/mapping';
import { Kind } from '../model/cell';
import type { Column, Table } from '../model/table';
import { sensitiveIn } from './sensitive-in';

export interface Withheld {
  /** The table without what its comments give away: those cells are empty in it. */
  readonly table: Table;
  /** Cells that were emptied. */
  readonly count: number;
}

/**
 * Leaves out the comments that hold sensitive data, a judgement, a date of birth or a bank account: they are copied to
 * no tab and no export. Only comments, and texts that have no other role, are looked at; each distinct text once.
 */
export function withholdComments(table: Table, mapping: Mapping): Withheld {
  const written = new Set(
    mapping.columns
      .filter(({ role }) => role === 'note' || role === 'ignored')
      .map(({ position }) => position),
  );
  let count = 0;
  const columns = table.columns.map((column) => {
    if (!written.has(column.position)) return column;
    const rows = sensitiveRows(column);
    count += rows.length;
    return rows.length === 0 ? column : emptied(column, rows);
  });
  return count === 0 ? { table, count } : { table: { ...table, columns }, count };
}

function sensitiveRows({ kinds, values }: Column): readonly number[] {
  const known = new Map<string, boolean>();
  const rows: number[] = [];
  values.forEach((value, row) => {
    if (kinds[row] !== Kind.text) return;
    const text = value as string;
    const found = known.get(text) ?? sensitiveIn(text).length > 0;
    known.set(text, found);
    if (found) rows.push(row);
  });
  return rows;
}

function emptied(column: Column, rows: readonly number[]): Column {
  const values = [...column.values];
  const kinds = Uint8Array.from(column.kinds);
  for (const row of rows) {
    values[row] = null;
    kinds[row] = Kind.empty;
  }
  return { ...column, values, kinds };
}
