import type { CellValue } from './cell';
import type { Cells, Grid } from './table';

/** Rows of a tab as text can carry them: one digit per kind. */
export interface Page {
  readonly name: string;
  readonly locale: string;
  readonly columns: readonly PageColumn[];
}

interface PageColumn {
  readonly values: readonly CellValue[];
  readonly kinds: string;
  /** The texts on screen, where the values do not say them. */
  readonly shown: readonly string[] | null;
}

export const pageOf = ({ name, locale = '', columns }: Grid): Page => ({
  name,
  locale,
  columns: columns.map(({ values, kinds, shown }) => ({
    values,
    kinds: Array.from(kinds).join(''),
    shown: shown ?? null,
  })),
});

/** The pages of a tab, put together as it is read in one go; at least one page. */
export function gridOfPages(pages: readonly Page[]): Grid {
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
function cellsOfPages(pages: readonly Page[], column: number, rowCount: number): Cells {
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
