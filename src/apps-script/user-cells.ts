import type { UserCell } from '../core/user-content/content';
import type { PlacedCell, PlacedPlan } from '../core/user-content/place';
import { blocksOf } from './blocks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes back what the user had added: beside our columns, then below our rows; no call where there is nothing. */
export function writeUserCells(sheet: Sheet, placed: PlacedPlan): void {
  const height = placed.plan.values.length;
  const width = placed.plan.widths.length;
  const beside = placed.cells.filter((cell) => cell.row <= height);
  const below = placed.cells.filter((cell) => cell.row > height);
  writeBlock(sheet, beside, 1, width + 1, height, placed.columns - width);
  writeBlock(sheet, below, height + 1, 1, placed.rows - height, placed.columns);
}

function writeBlock(
  sheet: Sheet,
  cells: readonly PlacedCell[],
  row: number,
  column: number,
  rows: number,
  columns: number,
): void {
  if (cells.length === 0) return;
  const formats = Array.from({ length: rows }, () => new Array<string>(columns).fill('General'));
  const values = Array.from({ length: rows }, () => new Array<unknown>(columns).fill(null));
  for (const placed of cells) {
    formats[placed.row - row]![placed.column - column] = formatOf(placed.cell);
    values[placed.row - row]![placed.column - column] = valueOfCell(placed.cell);
  }
  const range = sheet.getRange(row, column, rows, columns);
  range.setNumberFormats(formats);
  range.setValues(values);
}

/** A literal format would turn anything but a text into one. */
const formatOf = ({ kind, format }: UserCell): string =>
  format === '@' && kind !== 'text' ? 'General' : format;

/** A text is written behind an apostrophe, which Sheets takes for « as it stands »; under `@` it stands anyway. */
function valueOfCell({ kind, value, format }: UserCell): string | number | boolean | Date {
  if (kind === 'instant') return new Date(Number(value));
  return kind === 'text' && format !== '@' ? `'${value}` : value;
}

/** Blocks of columns whose notes are written: most people write theirs in one column. */
const MOST_BLOCKS = 3;

export function writeUserNotes(sheet: Sheet, { notes }: PlacedPlan): void {
  const columns = [...new Set(notes.map(({ column }) => column))].sort((a, b) => a - b);
  for (const [first, last] of blocksOf(columns, MOST_BLOCKS)) {
    const block = notes.filter(({ column }) => column >= first && column <= last);
    const top = Math.min(...block.map(({ row }) => row));
    const bottom = Math.max(...block.map(({ row }) => row));
    const texts = Array.from({ length: bottom - top + 1 }, () =>
      new Array<string>(last - first + 1).fill(''),
    );
    for (const { row, column, text } of block) texts[row - top]![column - first] = text;
    sheet.getRange(top, first, texts.length, last - first + 1).setNotes(texts);
  }
}
