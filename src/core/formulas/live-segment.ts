import type { ListedColumns } from '../output/tab-plan';
import { writeReference } from './reference';
import { separatorIn } from './separator';

/** Which tab is « Clients segmentés », and where it has what a live list shows. */
export interface LiveSource extends ListedColumns {
  readonly tab: string;
}

/** B and C of this row hold how the two columns name the segment: no name is ever put in a formula. */
export const NAMES_ROW = 2;
export const HEADERS_ROW = 4;

/** The headers as they stand, then the clients of the segment: the segment that people set wins over the computed one. */
export function liveSegmentFormulas(
  { tab, headerRow, columns, segmentHeader, keptHeader }: LiveSource,
  locale: string,
): { readonly headers: string; readonly rows: string } {
  const call = (name: string, ...args: readonly string[]): string =>
    `${name}(${args.join(separatorIn(locale))})`;
  const all = { tab, column: 1, lastColumn: columns };
  const headers = writeReference({ ...all, row: headerRow, lastRow: headerRow });
  const rows = writeReference({ ...all, row: headerRow + 1, lastRow: undefined });
  // Columns are found by their headers: they may move when the file gains a column.
  const columnOf = (header: string): string =>
    call('INDEX', rows, '0', call('MATCH', `"${header}"`, headers, '0'));
  const [segment, kept] = [columnOf(segmentHeader), columnOf(keptHeader)];
  const isMember = call('IF', `${kept}=""`, `${segment}=B${NAMES_ROW}`, `${kept}=C${NAMES_ROW}`);
  return {
    headers: `=${call('ARRAYFORMULA', headers)}`,
    rows: `=${call('IFNA', call('FILTER', rows, isMember), '""')}`,
  };
}
