import { type Mapping, proposeMapping } from '../../../src/core/columns/mapping';
import { readTable } from '../../../src/core/columns/read-table';
import type { RoleId } from '../../../src/core/columns/roles';
import type { Duplicates } from '../../../src/core/duplicates/duplicates';
import { findDuplicates } from '../../../src/core/duplicates/find-duplicates';
import type { DuplicateOptions } from '../../../src/core/duplicates/search/search';
import type { Grid, Table } from '../../../src/core/model/table';
import { succeeded } from '../../support/analysis';
import { tableOf } from '../../support/grid';

export interface Searched {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly duplicates: Duplicates;
}

/** `roles` by column, where the rows are too few to show them. */
export function searchIn(
  grid: Grid,
  options: DuplicateOptions = {},
  roles: readonly RoleId[] = [],
): Searched {
  const table = succeeded(readTable(grid));
  const choices = roles.map((role, position) => ({ position, role }));
  const mapping = succeeded(proposeMapping(table, choices));
  return { table, mapping, duplicates: findDuplicates(table, mapping, options) };
}

/** The search in a table drawn as text. */
export const searchDrawn = (drawing: string, options: DuplicateOptions = {}): Searched =>
  searchIn(tableOf(drawing), options);

/** « certain: 1 2 », one per group; rows counted from 1 under the header. */
export const groupsIn = ({ duplicates }: Searched): readonly string[] =>
  duplicates.groups.map(({ confidence, rows }) => `${confidence}: ${rows.map((row) => row + 1).join(' ')}`);

export const apartIn = ({ duplicates }: Searched): readonly string[] =>
  duplicates.notDuplicates.map(({ kind, rows }) => `${kind}: ${rows.map((row) => row + 1).join(' ')}`);

/** Rows of the groups, whatever the order of the rows: as the texts of one column. */
export const groupsByName = ({ table, duplicates }: Searched, position = 0): readonly string[] =>
  duplicates.groups
    .map(({ confidence, rows }) =>
      [confidence, ...rows.map((row) => String(table.columns[position]!.values[row])).sort()].join(' '),
    )
    .sort();
