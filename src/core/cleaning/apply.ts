import type { Mapping } from '../columns/mapping';
import type { SetAsideRow, Table } from '../model/table';
import type { ArchiveProposal } from './archive';
import { ColumnCopy } from './column-copy';
import { type Journal, JournalWriter, type Refusal } from './journal';
import type { Cleaning } from './propose';

/** What the user decided about a {@link Cleaning}. */
export interface CleaningChoices {
  /** Ids of groups that the user unticked, and of groups proposed unticked that the user ticked. */
  readonly unticked: readonly string[];
  readonly ticked?: readonly string[];
  readonly refused?: readonly Refusal[];
  /** `move`: the clients to archive leave the copy. */
  readonly archive?: 'propose' | 'move';
}

/** The clean copy, and all that happened on the way. */
export interface CleanTable {
  /** Same columns in the same order but for the sensitive ones; same rows but for the archived ones if they move. */
  readonly table: Table;
  readonly mapping: Mapping;
  readonly journal: Journal;
  readonly archive: ArchiveProposal & { readonly moved: boolean };
  /** Every cleaned row, the moved ones included: `archive.rows` counts in it. */
  readonly everyRow: Table;
  readonly leftOut: readonly SetAsideRow[];
  readonly omitted: Cleaning['omitted'];
  readonly withheld: number;
}

/**
 * Makes the clean copy of a table, `cleaning` being its own proposal. The source stays as it is. Cleaning the copy with
 * the same choices changes nothing more.
 */
export function applyCleaning(
  source: Table,
  mapping: Mapping,
  cleaning: Cleaning,
  choices: CleaningChoices,
): CleanTable {
  const journal = new JournalWriter();
  const cleaned = cleaning.columns.map(
    (proposed) => new ColumnCopy(proposed, cleaning.abroad, choices, source),
  );
  const columns = cleaned.map((copy) => copy.registerIn(journal));
  for (let row = 0; row < source.rowCount; row++) {
    for (const copy of cleaned) copy.addLines(journal, row);
  }
  const everyRow: Table = { ...source, columns };
  const moved = choices.archive === 'move';
  return {
    table: moved ? withoutRows(everyRow, cleaning.archive.rows) : everyRow,
    everyRow,
    mapping,
    journal: journal.build(),
    archive: { ...cleaning.archive, moved },
    leftOut: source.setAside,
    omitted: cleaning.omitted,
    withheld: cleaning.withheld,
  };
}

function withoutRows(table: Table, rows: Int32Array): Table {
  const gone = new Set(rows);
  const staying = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) => !gone.has(row));
  return {
    ...table,
    rowCount: staying.length,
    sheetRows: Int32Array.from(staying, (row) => table.sheetRows[row]!),
    columns: table.columns.map((column) => ({
      ...column,
      values: staying.map((row) => column.values[row]!),
      kinds: Uint8Array.from(staying, (row) => column.kinds[row]!),
    })),
  };
}
