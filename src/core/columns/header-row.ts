import { Kind } from '../model/cell';
import type { Grid } from '../model/table';
import { isBlank, shownText } from '../parse/cell-text';
import { parseDate } from '../parse/date';
import { isEmail } from '../parse/email';
import { parseNumber } from '../parse/number';
import { isCertainPhone } from '../parse/phone';

/** Title rows above a header are few. */
const ROWS_SEARCHED = 20;

/** Rows whose width tells how wide the table is. */
const ROWS_MEASURED = 50;

/** A header names at least this share of the columns, and this share of its cells are labels. */
const LEAST = 0.6;

/**
 * The row that names the columns: the first of the first twenty filled on at least 60 % of the width of the table
 * (the widest of the first fifty rows), at least 60 % of whose cells are labels (text that is not a number, a date,
 * an e-mail or a phone), and with at least one filled row below. `undefined` when there is none.
 */
export function findHeaderRow(grid: Grid, filled: Int32Array): number | undefined {
  const width = filled.subarray(0, ROWS_MEASURED).reduce((widest, count) => Math.max(widest, count), 0);
  for (let row = 0; row < Math.min(ROWS_SEARCHED, grid.rowCount); row++) {
    const count = filled[row]!;
    if (count === 0 || count < LEAST * width) continue;
    if (labelsIn(grid, row) >= LEAST * count && filled.subarray(row + 1).some((below) => below > 0))
      return row;
  }
  return undefined;
}

/** Filled cells of every row. */
export function countFilled(grid: Grid): Int32Array {
  const filled = new Int32Array(grid.rowCount);
  for (const { kinds, values } of grid.columns) {
    for (let row = 0; row < grid.rowCount; row++) if (!isBlank(kinds[row], values[row])) filled[row]!++;
  }
  return filled;
}

const labelsIn = (grid: Grid, row: number): number =>
  grid.columns.filter((cells) => cells.kinds[row] === Kind.text && isLabel(shownText(cells, row))).length;

/** A year may name a column (« 2024 »), other numbers do not. */
function isLabel(text: string): boolean {
  if (text === '') return false;
  if (/^(?:19|20)\d\d$/.test(text)) return true;
  return !parseNumber(text) && !parseDate(text) && !isEmail(text) && !isCertainPhone(text);
}
