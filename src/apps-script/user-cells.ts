import type { WorkbookPlan } from '../core/output/tab-plan';
import type { UserCell } from '../core/user-content/content';
import type { PlacedCell, PlacedPlan } from '../core/user-content/place';
import { blocksOf } from './blocks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Formats = WorkbookPlan['numberFormats'];

/** Writes back what the user had added: beside our columns, then below our rows; no call where there is nothing. */
export function writeUserCells(sheet: Sheet, placed: PlacedPlan, formats: Formats): void {
  const { plan } = placed;
  const height = plan.values.length;
  const width = plan.widths.length;
  const beside = placed.cells.filter((cell) => cell.row <= height);
  const below = placed.cells.filter((cell) => cell.row > height);
  const rows = beside.map((cell) => cell.row);
  const first = rows.reduce((least, row) => Math.min(least, row), height);
  const last = rows.reduce((most, row) => Math.max(most, row), first);
  const empty = Array.from({ length: placed.columns - width }, (_, index) =>
    plan.userColumns?.[index]?.format === 'date' ? formats.date : 'General',
  );
  // The headers that we offer are literal already: nothing else to write, no format to set.
  if (plan.userColumns && beside.length === plan.userColumns.length) {
    sheet.getRange(first, width + 1, 1, beside.length).setValues([beside.map(({ cell }) => cell.value)]);
  } else writeBlock(sheet, beside, first, width + 1, last - first + 1, empty);
  const blank = new Array<string>(placed.columns).fill('General');
  writeBlock(sheet, below, height + 1, 1, placed.rows - height, blank);
}

function writeBlock(
  sheet: Sheet,
  cells: readonly PlacedCell[],
  row: number,
  column: number,
  rows: number,
  /** Formats of cells that hold nothing, by column. */
  empty: readonly string[],
): void {
  if (cells.length === 0) return;
  const formats = Array.from({ length: rows }, () => [...empty]);
  const values = Array.from({ length: rows }, () => empty.map((): unknown => null));
  for (const placed of cells) {
    formats[placed.row - row]![placed.column - column] = formatOf(placed.cell);
    values[placed.row - row]![placed.column - column] = valueOfCell(placed.cell);
  }
  const range = sheet.getRange(row, column, rows, empty.length);
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
