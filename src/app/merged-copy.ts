import type { CleanTable } from '../core/cleaning/apply';
import type { ArchiveProposal } from '../core/cleaning/archive';
import type { Links } from '../core/duplicates/decisions';
import { applyMerges } from '../core/duplicates/merge/apply-merges';
import type { AmountRule, MergeProposal } from '../core/duplicates/merge/merge';
import { mergerOf } from '../core/duplicates/merge/propose-merge';
import { keyRows } from '../core/duplicates/search/decided-groups';
import { comparableOf } from './open-origin';
import type { OpenedTable } from './open-source';

/** The clean copy with the decided groups as one record each. */
export interface MergedCopy {
  readonly clean: CleanTable;
  /** Rows of the cleaned table before merging, the kept one first. */
  readonly groups: readonly (readonly number[])[];
}

/**
 * Merges in the copy what was decided of the source, row by row: the copy has the same rows. A client to archive who is
 * one with an active client is no longer to archive.
 */
export function mergeCopy(
  opened: OpenedTable,
  clean: CleanTable,
  links: Links,
  amounts: AmountRule,
): MergedCopy {
  const source = comparableOf(opened);
  const rows = keyRows(source.table, source.mapping).groupsBy(links);
  const { columns } = clean.everyRow;
  const mapping = {
    ...clean.mapping,
    columns: columns.map(
      ({ position }) => clean.mapping.columns.find((guess) => guess.position === position)!,
    ),
  };
  const proposals = rows.map(mergerOf(clean.everyRow, mapping, { amounts }));
  return {
    clean: {
      ...clean,
      table: applyMerges(clean.table, proposals).table,
      archive: { ...clean.archive, ...archiveAfter(clean.archive, proposals) },
    },
    groups: proposals.map(({ survivor, rows: all }) => [survivor, ...all.filter((row) => row !== survivor)]),
  };
}

/** Of a group, only the kept record can be to archive, and only if none of its records is alive. */
function archiveAfter(
  { rows, days, bases }: ArchiveProposal,
  proposals: readonly MergeProposal[],
): Pick<ArchiveProposal, 'rows' | 'days' | 'bases'> {
  const archived = new Set(rows);
  const groupOf = new Map(
    proposals.flatMap((proposal) => proposal.rows.map((row) => [row, proposal] as const)),
  );
  const kept = Array.from(rows, (row, index) => ({ row, index })).filter(({ row }) => {
    const group = groupOf.get(row);
    return !group || (group.survivor === row && group.rows.every((other) => archived.has(other)));
  });
  return {
    rows: Int32Array.from(kept, ({ row }) => row),
    days: Int32Array.from(kept, ({ index }) => days[index]!),
    bases: kept.map(({ index }) => bases[index]!),
  };
}
