import { columnWithRole, type Mapping } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import { Kind } from '../model/cell';
import type { Column, Table } from '../model/table';

/** What a person reads in a cell, trimmed: a code shown « 01000 » stays « 01000 » though the cell holds 1000. */
function cellText(column: Column, row: number): string {
  const kind = column.kinds[row];
  if (kind === Kind.empty || kind === Kind.error) return '';
  const text = kind === Kind.text ? column.values[row] : (column.shown?.[row] ?? column.values[row]);
  return String(text).trim();
}

/** The texts of a column, one per row; `undefined` when no column has the role. */
export function textsOf(table: Table, mapping: Mapping, role: RoleId): readonly string[] | undefined {
  const column = columnWithRole(table, mapping, role);
  return column && shownTexts(column);
}

/** What a person reads in each cell of a column. */
export const shownTexts = (column: Column): readonly string[] =>
  column.values.map((_, row) => cellText(column, row));
