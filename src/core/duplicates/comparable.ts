import type { Mapping } from '../columns/mapping';
import type { Phrase } from '../model/problem';
import type { Column, Table } from '../model/table';
import { fold } from '../text/fold';

/** Header of the column that the user may have written beside the source. */
export const MARK_HEADER: Phrase = { fr: 'Doublon ?', en: 'Duplicate?' };

const MARKS: readonly string[] = [MARK_HEADER.fr, MARK_HEADER.en].map(fold);

/**
 * The table and its mapping without what must not be compared nor shown: sensitive columns, and the column that we wrote
 * ourselves.
 */
export function comparableTable(
  table: Table,
  mapping: Mapping,
  sensitivePositions: readonly number[],
): { readonly table: Table; readonly mapping: Mapping } {
  const isKept = ({ position, header }: Pick<Column, 'position' | 'header'>): boolean =>
    !sensitivePositions.includes(position) && !MARKS.includes(fold(header));
  return {
    table: { ...table, columns: table.columns.filter(isKept) },
    mapping: { ...mapping, columns: mapping.columns.filter(isKept) },
  };
}
