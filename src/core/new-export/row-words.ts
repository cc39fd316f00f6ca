import { roleOf } from '../columns/detect';
import { readsText } from '../columns/role';
import type { RoleId } from '../columns/roles';
import type { Column } from '../model/table';
import { shownText } from '../parse/cell-text';
import { readDays } from '../parse/read-days';
import { readNumbers } from '../parse/read-numbers';
import type { Together } from './together';

/** What each row says in the columns that both sides have: a day is the same day however it is written, so is an amount. */
export function rowWords({ table, mapping, origins }: Together): readonly string[] {
  const columns = table.columns.flatMap((column, place) =>
    origins[place] === 'both' ? [columnWords(column, mapping.columns[place]!.role)] : [],
  );
  return Array.from({ length: table.rowCount }, (_, row) =>
    columns.map((words) => words(row)).join('\u0000'),
  );
}

/** The same of one column, row by row; `''` for a blank. */
export function columnWords(column: Column, role: RoleId): (row: number) => string {
  const quantities = quantitiesOf(column, role);
  return (row) => {
    const quantity = quantities?.[row];
    return quantity === undefined || Number.isNaN(quantity) ? shownText(column, row) : String(quantity);
  };
}

/** A column whose role is unknown may hold numbers, typed or written; codes and names are what a person reads. */
function quantitiesOf(column: Column, role: RoleId): ArrayLike<number> | undefined {
  if (role === 'ignored') return readNumbers(column).values;
  const declared = roleOf(role)!;
  if (readsText(declared)) return undefined;
  return declared.kind === 'date' ? readDays(column).days : readNumbers(column).values;
}
