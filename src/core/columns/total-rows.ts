import { Kind } from '../model/cell';
import type { Grid } from '../model/table';
import { isBlank } from '../parse/cell-text';
import { toCents } from '../parse/cents';
import { readNumbers } from '../parse/read-numbers';

const TOTAL = /^\s*(?:(?:sous|sub|grand)[\s-]*)?(?:total|totaux|totals)(?:\s+g[ée]n[ée]ral)?\s*:?\s*$/i;

/** Digits end a code, and no label: settles almost every cell of a code without the expression. */
function isTotal(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return !(last >= 0x30 && last <= 0x39) && TOTAL.test(text);
}

/** The money of each total row, in cents by column position. */
export type TotalRows = ReadonlyMap<number, Readonly<Record<number, number>>>;

/**
 * The total rows among `rows`: « Total » (« TOTAL », « Sous-total », « Total général »…) stands alone, every other
 * filled cell being a number, and more than half of these numbers, one of them not zero, are the sum to the cent of
 * the rows above (since the beginning or since the previous total; at least two rows in all). More than half and not
 * all, because a total row may also show an average. A client named « Total » is thus kept.
 */
export function findTotalRows(grid: Grid, rows: readonly number[]): TotalRows {
  const found = new Map<number, Readonly<Record<number, number>>>();
  const labelled = rowsLabelledTotal(grid, rows);
  if (labelled.size === 0) return found;
  const columns = columnsWithNumbers(grid, labelled);
  let rowsAdded = 0;
  for (const row of rows) {
    if (labelled.has(row) && rowsAdded >= 2 && standsAlone(grid, row, columns) && isSum(columns, row)) {
      found.set(row, centsOf(columns, row));
      for (const column of columns) column.sinceTotal = 0;
    } else {
      for (const column of columns) addRow(column, row);
      rowsAdded++;
    }
  }
  return found;
}

interface SummedColumn {
  readonly position: number;
  readonly values: Float64Array;
  sinceStart: number;
  sinceTotal: number;
}

function rowsLabelledTotal(grid: Grid, rows: readonly number[]): ReadonlySet<number> {
  const labelled = new Set<number>();
  for (const { kinds, values } of grid.columns) {
    for (const row of rows) if (kinds[row] === Kind.text && isTotal(values[row] as string)) labelled.add(row);
  }
  return labelled;
}

/** Only the columns where a row labelled « Total » has a number are read and summed. */
function columnsWithNumbers(grid: Grid, labelled: ReadonlySet<number>): readonly SummedColumn[] {
  return grid.columns.flatMap((cells, position) => {
    if ([...labelled].every((row) => isBlank(cells.kinds[row], cells.values[row]))) return [];
    const { values } = readNumbers(cells);
    const hasNumber = [...labelled].some((row) => !Number.isNaN(values[row]));
    return hasNumber ? [{ position, values, sinceStart: 0, sinceTotal: 0 }] : [];
  });
}

function addRow(column: SummedColumn, row: number): void {
  const value = column.values[row]!;
  if (Number.isNaN(value)) return;
  column.sinceStart += value;
  column.sinceTotal += value;
}

/** The label is the only filled cell that is not a number. */
function standsAlone(grid: Grid, row: number, columns: readonly SummedColumn[]): boolean {
  const filled = grid.columns.filter((cells) => !isBlank(cells.kinds[row], cells.values[row])).length;
  return filled === 1 + columns.filter(({ values }) => !Number.isNaN(values[row])).length;
}

function isSum(columns: readonly SummedColumn[], row: number): boolean {
  const written = columns.filter(({ values }) => !Number.isNaN(values[row]));
  const summed = written.filter(({ values, sinceStart, sinceTotal }) =>
    [sinceStart, sinceTotal].some((sum) => equalToTheCent(values[row]!, sum)),
  );
  return summed.length * 2 > written.length && summed.some(({ values }) => values[row] !== 0);
}

/** The sum of many decimals drifts in binary by far less than a billionth of itself. */
const equalToTheCent = (value: number, sum: number): boolean =>
  Math.abs(value - sum) < 0.005 + 1e-9 * Math.abs(sum);

function centsOf(columns: readonly SummedColumn[], row: number): Readonly<Record<number, number>> {
  const written = columns.filter(({ values }) => !Number.isNaN(values[row]));
  return Object.fromEntries(written.map(({ position, values }) => [position, toCents(values[row]!)]));
}
