import type { RowsAnswer } from '../../src/contract/duplicates';
import type { Cells, Grid } from '../../src/core/model/table';

/** The pages of a tab, put together as the server reads it in one go. */
export function gridOfPages(pages: readonly RowsAnswer[]): Grid {
  const [first] = pages;
  const rowCount = pages.reduce((sum, { columns }) => sum + (columns[0]?.values.length ?? 0), 0);
  return {
    name: first!.name,
    locale: first!.locale,
    rowCount,
    columns: first!.columns.map((_, column) => cellsOfPages(pages, column, rowCount)),
  };
}

/** A page that did not need the texts on screen has values that say the same. */
function cellsOfPages(pages: readonly RowsAnswer[], column: number, rowCount: number): Cells {
  const parts = pages.map(({ columns }) => columns[column]!);
  const kinds = new Uint8Array(rowCount);
  let row = 0;
  for (const part of parts) for (const digit of part.kinds) kinds[row++] = Number(digit);
  const values = parts.flatMap((part) => part.values);
  if (parts.every(({ shown }) => shown === null)) return { values, kinds };
  const shown = parts.flatMap(
    (part) => part.shown ?? part.values.map((value) => (value === null ? '' : String(value))),
  );
  return { values, kinds, shown };
}
