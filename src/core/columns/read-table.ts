import type { CellValue } from '../model/cell';
import type { Result } from '../model/result';
import { failure, success } from '../model/result';
import type { Cells, Column, Grid, SetAsideRow, Table } from '../model/table';
import { isBlank, shownText } from '../parse/cell-text';
import { fold } from '../text/fold';
import { languageOf } from '../text/language';
import { countFilled, findHeaderRow } from './header-row';
import { emptyTab, headerOnly, noHeader } from './table-problems';
import { findTotalRows } from './total-rows';

/**
 * Finds the header of a tab and its rows of data. Title rows, empty rows (up to the last filled one), repeated headers
 * and total rows are set aside, each with its reason. Columns without header nor data are dropped; duplicate headers
 * are kept. Fails with what to do when the tab is empty, has a header only, or has no header.
 */
export function readTable(grid: Grid): Result<Table> {
  const filled = countFilled(grid);
  const lastRow = filled.reduce((last, count, row) => (count > 0 ? row : last), -1);
  if (lastRow < 0) return failure(emptyTab(grid.name));
  const headerRow = findHeaderRow(grid, filled);
  if (headerRow === undefined) return failure(lastRow === 0 ? headerOnly(grid.name) : noHeader(grid.name));
  const { rows, setAside } = sortRows(grid, filled, headerRow, lastRow);
  if (rows.length === 0) return failure(headerOnly(grid.name));
  return success(tableOf(grid, headerRow, rows, setAside));
}

/** Rows of data (0-based), and the others with their reason. */
interface SortedRows {
  readonly rows: readonly number[];
  readonly setAside: readonly SetAsideRow[];
}

function sortRows(grid: Grid, filled: Int32Array, headerRow: number, lastRow: number): SortedRows {
  const rows: number[] = [];
  const setAside: SetAsideRow[] = [];
  const isHeaderAgain = repeatedHeader(grid, headerRow, filled);
  for (let row = 0; row <= lastRow; row++) {
    if (row === headerRow) continue;
    if (filled[row] === 0) setAside.push({ sheetRow: row + 1, reason: 'empty' });
    else if (row < headerRow) setAside.push({ sheetRow: row + 1, reason: 'title' });
    else if (isHeaderAgain(row)) setAside.push({ sheetRow: row + 1, reason: 'repeated-header' });
    else rows.push(row);
  }
  const totals = findTotalRows(grid, rows);
  if (totals.size === 0) return { rows, setAside };
  const totalRows = [...totals].map(
    ([row, cents]): SetAsideRow => ({ sheetRow: row + 1, reason: 'total', cents }),
  );
  return {
    rows: rows.filter((row) => !totals.has(row)),
    setAside: [...setAside, ...totalRows].sort((a, b) => a.sheetRow - b.sheetRow),
  };
}

/** True for a row whose every filled cell repeats the header above it. */
function repeatedHeader(grid: Grid, headerRow: number, filled: Int32Array): (row: number) => boolean {
  const named = grid.columns
    .filter((cells) => !isBlank(cells.kinds[headerRow], cells.values[headerRow]))
    .map((cells) => ({ cells, header: cells.values[headerRow], folded: fold(shownText(cells, headerRow)) }));
  const same = (row: number): boolean =>
    named.every(
      ({ cells, header, folded }) => cells.values[row] === header || fold(shownText(cells, row)) === folded,
    );
  // A number under a title settles most rows before any text is folded.
  const mayBeSame = (row: number): boolean =>
    named.every(({ cells, header }) => cells.values[row] === header || typeof cells.values[row] === 'string');
  return (row) => filled[row] === named.length && mayBeSame(row) && same(row);
}

function tableOf(
  grid: Grid,
  headerRow: number,
  rows: readonly number[],
  setAside: readonly SetAsideRow[],
): Table {
  return {
    name: grid.name,
    headerRow,
    rowCount: rows.length,
    columns: Array.from(grid.columns.keys()).flatMap(
      (position) => columnOf(grid, position, headerRow, rows) ?? [],
    ),
    sheetRows: Int32Array.from(rows, (row) => row + 1),
    setAside,
    ...(grid.locale === undefined ? {} : { locale: grid.locale }),
  };
}

function columnOf(
  { columns, locale }: Grid,
  position: number,
  headerRow: number,
  rows: readonly number[],
): Column | undefined {
  const cells = columns[position]!;
  const header = shownText(cells, headerRow);
  if (header === '' && rows.every((row) => isBlank(cells.kinds[row], cells.values[row]))) return undefined;
  return {
    header: header || unnamed(position, COLUMN[languageOf(locale)]),
    position,
    ...cellsAt(cells, rows),
  };
}

/** The part of a column that a table keeps. Rows that follow each other, as almost all do, are cut out at once. */
function cellsAt({ values, kinds, shown }: Cells, rows: readonly number[]): Cells {
  const [first, last] = [rows[0]!, rows[rows.length - 1]!];
  if (last - first === rows.length - 1 && last < values.length && last < kinds.length) {
    return {
      values: values.slice(first, last + 1),
      kinds: kinds.slice(first, last + 1),
      ...(shown ? { shown: shown.slice(first, last + 1) } : {}),
    };
  }
  return {
    values: rows.map((row): CellValue => values[row] ?? null),
    kinds: Uint8Array.from(rows, (row) => kinds[row] ?? 0),
    ...(shown ? { shown: rows.map((row) => shown[row] ?? '') } : {}),
  };
}

/** What stands for the header of a column that has none, in the language of the file. */
const COLUMN = { fr: 'Colonne', en: 'Column' } as const;
const unnamed = (position: number, column: string): string => `${column} ${columnLetters(position)}`;

export const isUnnamed = ({ header, position }: Pick<Column, 'header' | 'position'>): boolean =>
  Object.values(COLUMN).some((column) => header === unnamed(position, column));

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(position: number): string {
  const last = String.fromCharCode(65 + (position % 26));
  return position < 26 ? last : columnLetters(Math.floor(position / 26) - 1) + last;
}
