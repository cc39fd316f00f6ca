import { type CellValue, Kind } from '../core/model/cell';
import type { Cells, Grid } from '../core/model/table';
import { blocksOf } from './blocks';
import type { Days } from './days';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** « #REF! », « #N/A », « #VALEUR! »: what a cell in error gives as its value. */
const ERROR_TEXT = /^#(N\/A|[A-ZÀ-Ÿ0-9/]+[!?])$/;

/** Blocks of columns whose texts on screen are read: each costs a call, whatever the rows. */
const MOST_BLOCKS = 3;

/** Rows of a tab, from a 1-based one; as many columns, or all up to the last with content. */
interface Part {
  readonly first: number;
  readonly rows: number;
  readonly columns: number | undefined;
}

/**
 * A whole tab, or some of its rows: the values in one call, then the texts on screen of the columns that need them, for codes shown with
 * their zeros.
 */
export function readGrid(sheet: Sheet, days: Days, locale: string, part?: Part): Grid {
  const range = part
    ? sheet.getRange(part.first, 1, part.rows, part.columns ?? sheet.getLastColumn())
    : sheet.getDataRange();
  const rows: readonly (readonly unknown[])[] = range.getValues();
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => readCells(rows, column, days));
  const needed = columns.flatMap((cells, column) => (hasTextsOfItsOwn(cells) ? [column] : []));
  const shown = new Map<number, readonly string[]>();
  for (const [first, last] of blocksOf(needed, MOST_BLOCKS)) {
    readShown(sheet, part?.first ?? 1, rows.length, first, last, shown);
  }
  return {
    name: sheet.getName(),
    rowCount: rows.length,
    columns: columns.map((cells, column) => withShown(cells, shown.get(column))),
    locale,
  };
}

/** A number or a check box is seen through its format; a day among texts may be a code that Sheets took for a day. */
function hasTextsOfItsOwn({ kinds }: Cells): boolean {
  const has = (kind: Kind): boolean => kinds.indexOf(kind) >= 0;
  return has(Kind.number) || has(Kind.boolean) || has(Kind.error) || (has(Kind.date) && has(Kind.text));
}

function readShown(
  sheet: Sheet,
  row: number,
  rows: number,
  first: number,
  last: number,
  into: Map<number, readonly string[]>,
): void {
  const texts: readonly (readonly string[])[] = sheet
    .getRange(row, first + 1, rows, last - first + 1)
    .getDisplayValues();
  for (let column = first; column <= last; column++) {
    into.set(
      column,
      texts.map((row) => row[column - first] ?? ''),
    );
  }
}

const withShown = (cells: Cells, shown: readonly string[] | undefined): Cells =>
  shown ? { ...cells, shown } : cells;

/** The cells of a tab as they stand, days as `YYYY-MM-DD`: one call. */
export const readValues = (sheet: Sheet, days: Days): readonly (readonly CellValue[])[] =>
  sheet
    .getDataRange()
    .getValues()
    .map((row: readonly unknown[]) => row.map((value) => readCell(value, days)[1]));

function readCells(rows: readonly (readonly unknown[])[], column: number, days: Days): Cells {
  const values: CellValue[] = [];
  const kinds = new Uint8Array(rows.length);
  rows.forEach((row, index) => {
    const [kind, value] = readCell(row[column], days);
    kinds[index] = kind;
    values.push(value);
  });
  return { values, kinds };
}

function readCell(value: unknown, days: Days): readonly [Kind, CellValue] {
  if (value === '' || value === null || value === undefined) return [Kind.empty, null];
  if (typeof value === 'number') return [Kind.number, value];
  if (typeof value === 'boolean') return [Kind.boolean, value];
  if (Object.prototype.toString.call(value) === '[object Date]') return readDate(value as Date, days);
  const text = String(value);
  return ERROR_TEXT.test(text) ? [Kind.error, text] : [Kind.text, text];
}

/** A duration or a date before 1800 is no calendar day: it stays as a text that no column will take for a date. */
function readDate(date: Date, days: Days): readonly [Kind, CellValue] {
  const day = days.of(date);
  return day ? [Kind.date, day] : [Kind.text, String(date)];
}
