import { hasUserCells } from '../core/user-content/collect';
import {
  headerRowOf,
  isList,
  KEY_HEADERS,
  type StandingTab,
  type StandingValue,
} from '../core/user-content/content';
import { bearsMark } from '../core/user-content/same-client';
import { blocksOf } from './blocks';
import type { Mark } from './own-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Up to so many cells a tab is read as a whole: picking columns would take more calls than it saves. */
const SMALL_TAB = 20_000;

/** Blocks of columns, or of rows of nobody's, that are read: each costs calls, whatever the rows. */
const MOST_BLOCKS = 3;

/** Cells from 0-based corners. */
interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a tab is, and which columns and rows of it are ours. */
type Own = Pick<Mark, 'columns' | 'rows'> & { readonly tab: StandingTab['tab'] };

/** A tab of ours as it stands, or so many of its cells from a 0-based row; two calls more for each block of the user's cells. */
export function readStandingTab(
  sheet: Sheet,
  own: Own,
  { first, cells } = { first: 0, cells: Number.POSITIVE_INFINITY },
): StandingTab {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const isSmall = rows * columns <= SMALL_TAB;
  const count = isSmall ? rows : Math.min(rows - first, Math.max(1, Math.floor(cells / columns)));
  const reading = new PartReading(
    sheet,
    own,
    { row: isSmall ? 0 : first, column: 0, rows: count, columns },
    rows,
  );
  return isSmall ? reading.wholeTab() : reading.partOfTab();
}

class PartReading {
  private readonly values: StandingValue[][];
  private readonly notes: string[][];
  private readonly formulas: string[][];
  private readonly formats: string[][];

  constructor(
    private readonly sheet: Sheet,
    private readonly own: Own,
    private readonly part: Area,
    private readonly height: number,
  ) {
    this.values = blank<StandingValue>(height, part.columns, '');
    this.notes = blank(height, part.columns, '');
    this.formulas = blank(height, part.columns, '');
    this.formats = blank(height, part.columns, 'General');
  }

  wholeTab(): StandingTab {
    this.readValues(this.part);
    this.readNotes();
    if (hasUserCells(this.standing())) this.readFormulas(this.part);
    return this.standing();
  }

  /** Our own cells are not read, but for those that tell whose row it is: they are most of the tab. */
  partOfTab(): StandingTab {
    const { part, height } = this;
    const list = isList(this.own.tab);
    const headerRows = headerRowOf(this.own.tab) + 1;
    if (list) this.readValues({ row: 0, column: 0, rows: headerRows, columns: part.columns });
    const headers = this.values[headerRows - 1]!.map(String);
    const key = list ? headers.findIndex((header) => KEY_HEADERS.includes(header)) : 0;
    if (key >= 0) this.readValues({ row: 0, column: key, rows: height, columns: 1 });
    // What tells a client apart without the reference, where the tab has it.
    const marks = list ? range(0, part.columns).filter((column) => bearsMark(headers[column]!)) : [];
    for (const [from, to] of blocksOf(marks, MOST_BLOCKS))
      this.readValues({ ...part, column: from, columns: to - from + 1 });
    this.readAdded(this.userColumns(headers), this.rowsOfNobody(key, headerRows));
    this.readNotes();
    return this.standing();
  }

  private userColumns(headers: readonly string[]): readonly number[] {
    const { columns: own, tab } = this.own;
    const isUser = isList(tab)
      ? (column: number): boolean => !own.includes(headers[column]!)
      : (column: number): boolean => column >= Number(own[0] ?? 0);
    return range(0, this.part.columns).filter(isUser);
  }

  /** Rows of this part without a key, or below ours. */
  private rowsOfNobody(key: number, headerRows: number): readonly number[] {
    const { row, rows } = this.part;
    const isNobodys = isList(this.own.tab)
      ? (at: number): boolean => at >= headerRows && this.values[at]![key] === ''
      : (at: number): boolean => at >= this.own.rows;
    return range(row, row + rows).filter(isNobodys);
  }

  private readAdded(columns: readonly number[], rows: readonly number[]): void {
    const { part } = this;
    const areas = [
      ...blocksOf(columns, MOST_BLOCKS).map(([from, to]) => ({
        ...part,
        column: from,
        columns: to - from + 1,
      })),
      ...blocksOf(rows, MOST_BLOCKS).map(([from, to]) => ({ ...part, row: from, rows: to - from + 1 })),
    ];
    for (const area of areas) {
      if (this.readValues(area)) this.readFormulas(area);
    }
  }

  /** True when one of the cells holds something. */
  private readValues(area: Area): boolean {
    const values: unknown[][] = this.rangeOf(area).getValues();
    this.put(area, values, (row, column, value) => {
      this.values[row]![column] = standingValue(value);
    });
    return values.some((cells) => cells.some((value) => value !== ''));
  }

  private readFormulas(area: Area): void {
    const cells = this.rangeOf(area);
    this.put(area, cells.getFormulas(), (row, column, formula) => {
      this.formulas[row]![column] = formula;
    });
    this.put(area, cells.getNumberFormats(), (row, column, format) => {
      this.formats[row]![column] = format;
    });
  }

  private readNotes(): void {
    this.put(this.part, this.rangeOf(this.part).getNotes(), (row, column, note) => {
      this.notes[row]![column] = note;
    });
  }

  private put<Value>(
    area: Area,
    rows: readonly (readonly Value[])[],
    take: (row: number, column: number, value: Value) => void,
  ): void {
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        take(area.row + row, area.column + column, value);
      });
    });
  }

  private rangeOf({ row, column, rows, columns }: Area): GoogleAppsScript.Spreadsheet.Range {
    return this.sheet.getRange(row + 1, column + 1, rows, columns);
  }

  private standing(): StandingTab {
    const { own, part, values, notes, formulas, formats } = this;
    return {
      ...{ tab: own.tab, ownColumns: own.columns, ownRows: own.rows },
      part: { first: part.row, last: part.row + part.rows },
      ...{ values, notes, formulas, formats },
    };
  }
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

const blank = <Value>(rows: number, columns: number, value: Value): Value[][] =>
  Array.from({ length: rows }, () => new Array<Value>(columns).fill(value));

function standingValue(value: unknown): StandingValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Object.prototype.toString.call(value) === '[object Date]')
    return { instant: (value as Date).getTime() };
  return value === null || value === undefined ? '' : String(value);
}
