import { type Mapping, proposeMapping, type RoleChoice } from '../../../src/core/columns/mapping';
import { readTable } from '../../../src/core/columns/read-table';
import type { Grid } from '../../../src/core/model/table';

/** What is recognised in a tab, with these choices of the user. */
export function mappingOf(grid: Grid, choices: readonly RoleChoice[] = []): Mapping {
  const table = readTable(grid);
  if (!table.ok) throw new Error(table.problem.code);
  const mapping = proposeMapping(table.value, choices);
  if (!mapping.ok) throw new Error(mapping.problem.code);
  return mapping.value;
}

/** The role of each column by its header. */
export const rolesOf = (grid: Grid, choices?: readonly RoleChoice[]) =>
  Object.fromEntries(mappingOf(grid, choices).columns.map(({ header, role }) => [header, role]));
