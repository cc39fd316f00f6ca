import { columnWithRole, type Mapping } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import { Kind } from '../model/cell';
import type { IsoDate } from '../model/iso-date';
import type { Column, Table } from '../model/table';
import { shownText } from '../parse/cell-text';
import type { Language } from '../text/language';
import { formatDate } from '../text/numbers';
import { type Essence, essenceOf } from './merge/same-value';

/** What a person recognises a client by, in the order of the lists. */
const SHOWN: readonly RoleId[] = [
  'company',
  'full-name',
  'last-name',
  'first-name',
  'email',
  'phone',
  'mobile',
  'address',
  'postal-code',
  'city',
  'last-order-date',
];

/** Without any of these, the first columns. */
const FIRST_COLUMNS = 6;

export interface ShownColumn {
  readonly column: Column;
  /** What makes two of its texts the same. */
  readonly essence: Essence;
}

/** The columns that a list of records shows. */
export function shownColumns(table: Table, mapping: Mapping): readonly ShownColumn[] {
  const known = SHOWN.flatMap((role) => {
    const column = columnWithRole(table, mapping, role);
    return column ? [{ column, essence: essenceOf(role) }] : [];
  });
  return known.length > 0
    ? known
    : table.columns.slice(0, FIRST_COLUMNS).map((column) => ({ column, essence: essenceOf('ignored') }));
}

/** A cell as a list shows it, days as the language writes them. */
export function shownCell(column: Column, row: number, language: Language): string {
  const text = shownText(column, row);
  return column.kinds[row] === Kind.date ? formatDate(text as IsoDate, language) : text;
}

/** True where two rows say two things; blank is not another value. */
export function differs({ column, essence }: ShownColumn, a: number, b: number): boolean {
  const [one, other] = [a, b].map((row) => shownText(column, row));
  return one !== '' && other !== '' && essence(one!) !== essence(other!);
}
