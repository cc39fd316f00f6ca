import { blocksOf } from './blocks';

/** Blocks that are read around the rows wanted: each costs a call. */
const MOST_BLOCKS = 3;

/** The rows that hold this value in a column (0-based), all their cells; those that stand between some of them are read along. */
export function rowsWhere(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  position: number,
  wanted: unknown,
): readonly (readonly unknown[])[] {
  const all = sheet.getDataRange();
  const [height, width] = [all.getNumRows(), all.getNumColumns()];
  if (position >= width) return [];
  const column: unknown[][] = sheet.getRange(1, position + 1, height, 1).getValues();
  const rows = column.flatMap(([value], row) => (value === wanted ? [row] : []));
  return blocksOf(rows, MOST_BLOCKS)
    .flatMap(([first, last]): unknown[][] =>
      sheet.getRange(first + 1, 1, last - first + 1, width).getValues(),
    )
    .filter((cells) => cells[position] === wanted);
}
