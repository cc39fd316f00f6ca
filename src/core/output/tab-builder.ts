import type { Phrase } from '../model/problem';
import { arialWidth } from '../text/arial-width';
import type { Language } from '../text/language';
import { say } from '../text/typography';
import type { UserColumn } from '../user-content/follow-up-columns';
import type {
  CellFormat,
  PlanChart,
  PlanLink,
  PlanList,
  PlanRange,
  PlanStyle,
  PlanValue,
  SetFormat,
  TabId,
  TabPlan,
} from './tab-plan';

/** A column of a table: its header, how its cells are written, and one value per row; phrases are said. */
export type PlanColumn = readonly [
  header: Phrase,
  format: CellFormat,
  values: readonly (PlanValue | Phrase)[],
];

export interface TabLook {
  readonly id: TabId;
  readonly name: string;
  readonly color?: string;
  readonly widths: readonly number[];
  /** Of the columns beyond those. */
  readonly otherWidths?: number;
  readonly gridlines?: boolean;
}

/** Pixels of a letter of 10 pt in bold, of what a cell keeps on its sides, and of the button of a filter. */
const HEADER_LETTER = (10 / 0.75) * 1.08;
const MARGINS = 8;
const FILTER_BUTTON = 20;

const FIGURES: readonly CellFormat[] = ['integer', 'count', 'amount', 'percent', 'date'];

/** Sheets' own width: columns that keep it cost no call. */
export const DEFAULT_WIDTH = 100;

/** Lays blocks under one another: lines of text, rows of cells, tables. */
export class TabBuilder {
  private readonly rows: PlanValue[][] = [];
  private readonly formats = new Map<SetFormat, PlanRange[]>();
  private readonly styles = new Map<PlanStyle, PlanRange[]>();
  private readonly links: PlanLink[] = [];
  private readonly lists: PlanList[] = [];
  private readonly charts: PlanChart[] = [];
  /** Phrases said once: a class is the same in thousands of cells. */
  private readonly spoken = new Map<Phrase, string>();
  private frozenRows = 0;
  private filter: PlanRange | undefined;
  private dataRows = 0;
  private offered: readonly UserColumn[] = [];

  constructor(
    private readonly look: TabLook,
    private readonly language: Language,
  ) {}

  line(text: Phrase, ...styles: readonly PlanStyle[]): this {
    return this.cells([[text, 'text']], ...styles);
  }

  gap(): this {
    this.rows.push([]);
    return this;
  }

  /** One row of cells, each with its own format. */
  cells(
    values: readonly (readonly [PlanValue | Phrase, CellFormat])[],
    ...styles: readonly PlanStyle[]
  ): this {
    const row = this.rows.push(values.map(([value]) => this.said(value)));
    values.forEach(([, format], index) => {
      this.addFormat(format, { row, column: index + 1, rows: 1, columns: 1 });
    });
    for (const style of styles) this.addStyle(style, { row, column: 1, rows: 1, columns: values.length });
    return this;
  }

  /**
   * Headers, then one row per value. `main` marks the table of a working tab: filter and frozen header; `wrapped`: all
   * texts go over several lines.
   */
  table(
    columns: readonly PlanColumn[],
    options: { readonly main?: boolean; readonly wrapped?: boolean } = {},
  ): this {
    const header = this.rows.push(columns.map(([text]) => this.said(text)));
    const count = columns[0]?.[2].length ?? 0;
    for (let index = 0; index < count; index++) {
      this.rows.push(columns.map(([, , values]) => this.said(values[index] ?? null)));
    }
    columns.forEach(([, format], index) => {
      if (count > 0) this.addFormat(format, { row: header + 1, column: index + 1, rows: count, columns: 1 });
    });
    const width = columns.length;
    const headers = { row: header, column: 1, rows: 1, columns: width };
    this.addFormat('text', headers);
    this.addStyle('header', headers);
    if (options.wrapped) this.addStyle('wrapped', { ...headers, rows: count + 1 });
    else if (this.isCut(headers, options.main ? FILTER_BUTTON : 0)) this.addStyle('tall', headers);
    if (!options.main) this.alignFigures(header, columns);
    if (options.main) {
      this.frozenRows = header;
      this.filter = { row: header, column: 1, rows: count + 1, columns: width };
      this.dataRows = count;
    }
    return this;
  }

  /** Puts a style on a rectangle that stands already. */
  style(style: PlanStyle, range: PlanRange): this {
    this.addStyle(style, range);
    return this;
  }

  /** Leads a cell that stands already to a cell of the source. */
  link(link: PlanLink): this {
    this.links.push(link);
    return this;
  }

  /** Leaves so many rows blank, for a chart of ranges that stand already. */
  chart(type: PlanChart['type'], title: Phrase, ranges: readonly PlanRange[], rows: number): this {
    this.charts.push({ type, title: say(title, this.language), ranges, row: this.rows.length + 1, rows });
    for (let row = 0; row < rows; row++) this.rows.push([]);
    return this;
  }

  /** Offers columns to fill in, at the right of the main table. */
  userColumns(columns: readonly UserColumn[]): this {
    this.offered = columns;
    return this;
  }

  /** Offers answers in a rectangle that stands already. */
  list(range: PlanRange, values: readonly Phrase[]): this {
    this.lists.push({ range, values });
    return this;
  }

  get rowCount(): number {
    return this.rows.length;
  }

  build(): TabPlan {
    const width = this.rows.reduce((widest, row) => Math.max(widest, row.length), this.look.widths.length);
    const userColumns = this.placeOffered(width);
    return {
      id: this.look.id,
      name: this.look.name,
      color: this.look.color,
      values: this.rows.map((row) => [...row, ...new Array<PlanValue>(width - row.length).fill(null)]),
      formats: this.formats,
      styles: this.styles,
      widths: Array.from({ length: width }, (_, index) => this.widthOf(index)),
      frozenRows: this.frozenRows,
      filter: this.filter,
      ...(this.charts.length > 0 ? { charts: this.charts } : {}),
      ...(this.links.length > 0 ? { links: this.links } : {}),
      gridlines: this.look.gridlines ?? true,
      ...(this.lists.length > 0 ? { lists: this.lists } : {}),
      ...(userColumns.length > 0 ? { userColumns } : {}),
      dataRows: this.dataRows,
    };
  }

  /** Dresses the offered columns, which stand from the first one that is not ours. */
  private placeOffered(width: number): NonNullable<TabPlan['userColumns']> {
    const { filter, offered } = this;
    if (!filter || offered.length === 0) return [];
    const below = { row: filter.row + 1, rows: filter.rows - 1, columns: 1 };
    const headers = { row: filter.row, column: width + 1, rows: 1, columns: offered.length };
    this.addStyle('header', headers);
    this.addFormat('text', headers);
    this.filter = { ...filter, columns: width + offered.length };
    if (below.rows > 0) this.addStyle('input', { ...below, column: width + 1, columns: offered.length });
    return offered.map(({ header, format, choices }, index) => {
      const range = { ...below, column: width + index + 1 };
      if (below.rows > 0) this.addFormat(format, range);
      if (choices && below.rows > 0) this.lists.push({ range, values: choices });
      const other = this.language === 'fr' ? 'en' : 'fr';
      return { header: say(header, this.language), alias: say(header, other), format };
    });
  }

  /** Above figures and dates, a header stands at the right as they do. */
  private alignFigures(row: number, columns: readonly PlanColumn[]): void {
    columns.forEach(([, format], index) => {
      if (FIGURES.includes(format)) this.addStyle('right', { row, column: index + 1, rows: 1, columns: 1 });
    });
  }

  /** Whether a header is longer than its column is wide. */
  private isCut({ row, columns }: PlanRange, besides: number): boolean {
    const headers = this.rows[row - 1]!.slice(0, columns);
    return headers.some(
      (text, index) =>
        arialWidth(String(text ?? '')) * HEADER_LETTER > this.widthOf(index) - MARGINS - besides,
    );
  }

  private widthOf(index: number): number {
    return this.look.widths[index] ?? this.look.otherWidths ?? DEFAULT_WIDTH;
  }

  private said(value: PlanValue | Phrase): PlanValue {
    if (typeof value !== 'object' || value === null) return value;
    const known = this.spoken.get(value);
    if (known !== undefined) return known;
    const text = say(value, this.language);
    this.spoken.set(value, text);
    return text;
  }

  private addFormat(format: CellFormat, range: PlanRange): void {
    if (format !== 'integer') pushTo(this.formats, format, range);
  }

  private addStyle(style: PlanStyle, range: PlanRange): void {
    pushTo(this.styles, style, range);
  }
}

function pushTo<Key>(map: Map<Key, PlanRange[]>, key: Key, range: PlanRange): void {
  const list = map.get(key);
  if (list) list.push(range);
  else map.set(key, [range]);
}
