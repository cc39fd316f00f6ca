import { type CellValue, Kind } from '../../src/core/model/cell';
import type { Cells, Grid } from '../../src/core/model/table';

type Written = string | number | boolean | null;

/** The cells of one column as a sheet holds them: a text like `#REF!` is an error, `{date}` cells are not needed here. */
export function cellsOf(values: readonly Written[]): Cells {
  return {
    values: values.map((value): CellValue => (value === '' ? null : value)),
    kinds: Uint8Array.from(values, kindOf),
  };
}

/** A tab from its rows, the header included. Short rows are padded. */
export function gridOf(rows: readonly (readonly Written[])[], name = 'Feuille 1'): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, position) =>
    cellsOf(rows.map((row) => row[position] ?? null)),
  );
  return { name, rowCount: rows.length, columns };
}

/**
 * A tab drawn as a table of text: one line per row, cells between `|`. Cells stay text, as in a CSV.
 *
 *     Client | Dernier achat | CA
 *     Dupont | 03/02/2025    | 1 234,56 €
 */
export const tableOf = (drawing: string, name?: string): Grid => gridOf(rowsDrawn(drawing), name);

/** The rows of such a drawing. */
export const rowsDrawn = (drawing: string): string[][] =>
  drawing
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

function kindOf(value: Written): Kind {
  if (value === null || value === '') return Kind.empty;
  if (typeof value === 'number') return Kind.number;
  if (typeof value === 'boolean') return Kind.boolean;
  return /^#[A-Z/0]+[!?A]$/.test(value) ? Kind.error : Kind.text;
}
