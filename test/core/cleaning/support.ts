import { applyCleaning, type CleaningChoices, type CleanTable } from '../../../src/core/cleaning/apply';
import { type Cleaning, proposeCleaning } from '../../../src/core/cleaning/propose';
import { type Mapping, proposeMapping, type RoleChoice } from '../../../src/core/columns/mapping';
import { readTable } from '../../../src/core/columns/read-table';
import type { Grid, Table } from '../../../src/core/model/table';
import { day, succeeded } from '../../support/analysis';

export interface Cleaned {
  readonly source: Table;
  readonly mapping: Mapping;
  readonly cleaning: Cleaning;
  readonly copy: CleanTable;
}

export interface CleanedOptions extends Partial<CleaningChoices> {
  readonly roles?: readonly RoleChoice[];
  readonly sensitive?: readonly number[];
}

/** A tab recognised, cleaned as proposed or as the choices say, at 30 June 2025. */
export function cleaned(
  grid: Grid,
  { roles = [], sensitive = [], ...choices }: CleanedOptions = {},
): Cleaned {
  const source = succeeded(readTable(grid));
  return cleanedTable(source, succeeded(proposeMapping(source, roles)), sensitive, choices);
}

export function cleanedTable(
  source: Table,
  mapping: Mapping,
  sensitive: readonly number[] = [],
  choices: Partial<CleaningChoices> = {},
): Cleaned {
  const cleaning = proposeCleaning(source, mapping, {
    asOf: day('2025-06-30'),
    sensitivePositions: sensitive,
  });
  return {
    source,
    mapping,
    cleaning,
    copy: applyCleaning(source, mapping, cleaning, { unticked: [], ...choices }),
  };
}

/** The copy as rows of values, the header first. */
export const drawn = ({ copy: { table } }: Cleaned): unknown[][] => [
  table.columns.map(({ header }) => header),
  ...Array.from({ length: table.rowCount }, (_, row) => table.columns.map(({ values }) => values[row])),
];

/** The journal as lines: row, header, before, after, rule. */
export const journalOf = ({ copy: { journal } }: Cleaned): unknown[][] =>
  Array.from({ length: journal.count }, (_, line) => {
    const { header, before, after, rule } = journal.changes[journal.changeOf[line]!]!;
    return [journal.sheetRows[line], header, before.value, after.value, rule];
  });
