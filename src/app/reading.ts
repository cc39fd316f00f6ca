import { gridOfPages, type Page, pageOf } from '../core/model/pages';
import type { Phrase } from '../core/model/problem';
import type { Grid } from '../core/model/table';
import { piecesOf } from '../core/output/pack-plan';
import type { TabId } from '../core/output/tab-plan';
import type { Language } from '../core/text/language';
import { formatNumber } from '../core/text/numbers';
import { addressOf } from './insert-formula';
import { cellsIn } from './pace';
import type { Ports, TabInfo } from './ports';

const KEPT: TabId = 'pages';
const NAME = 'Segments PME – lecture';

/** How long a call reads or writes at most; what comes around that makes it no longer than twenty seconds. */
const LONGEST_MILLISECONDS = 17_500;

/** What reading some rows takes besides their cells. */
const READING_MILLISECONDS = 4_500;

/** Rows are not read in crumbs, however long the call took to get there. */
const FEWEST_CELLS = 20_000;

/** A tab to read; with its formulas, where they are wanted. */
export interface Wanted {
  readonly sheetId: number;
  readonly withFormulas: boolean;
}

/** The same with its size; nothing of a tab that is gone. */
type Sized = Wanted & { readonly rows: number; readonly columns: number };

const sizeSaid = ({ rows, columns }: Sized): string => `${rows}x${columns}`;

/** Some rows of it, as they were read; the size of the whole tells whether they still belong together. */
interface PageRead {
  readonly sheetId: number;
  readonly rows: number;
  readonly size: string;
  /** Addresses of the cells with a formula. */
  readonly formulas: readonly string[];
  readonly page: Page;
}

/** Cells that may travel in what is left of a call, so many times. */
export const cellsLeft = ({ clock }: Ports, began: number, besides: number, times = 1): number =>
  cellsIn((LONGEST_MILLISECONDS - besides - (clock.now() - began)) / times);

/**
 * Tabs that are read over as many calls as it takes. Pages that earlier calls read for the same purpose stand in a hidden
 * tab of ours; a purpose of another name begins anew.
 */
export class Reading {
  private readonly kept: PageRead[] = [];
  private readonly fresh: PageRead[] = [];
  /** Rows written so far from what was read. */
  readonly written: number;

  constructor(
    private readonly ports: Ports,
    private readonly purpose: string,
    private readonly began: number,
  ) {
    const [whose, ...lines] = ports.workbook.linesOf(KEPT);
    if (whose !== PURPOSE + purpose) {
      if (whose !== undefined) dropPages(this.ports);
      this.written = 0;
      return;
    }
    this.kept.push(...pagesIn(lines));
    this.written = lines.reduce((rows, line) => (line.startsWith(WRITTEN) ? Number(line.slice(1)) : rows), 0);
  }

  /** Reads on; what is said where rows are left for later calls, which find what this one read. */
  read(tabs: readonly Wanted[]): Phrase | undefined {
    const sized = tabs.map((tab): Sized => ({ ...tab, ...this.ports.workbook.sizeOf(tab.sheetId) }));
    if (sized.some((tab) => this.pagesOf(tab.sheetId).some(({ size }) => size !== sizeSaid(tab))))
      this.forget();
    for (const tab of sized) {
      const left = this.readTab(tab);
      if (!left) continue;
      this.keep();
      return left;
    }
    return undefined;
  }

  get hasFresh(): boolean {
    return this.fresh.length > 0;
  }

  gridOf(sheetId: number): Grid | undefined {
    const pages = this.pagesOf(sheetId);
    return pages.length > 0 ? gridOfPages(pages.map(({ page }) => page)) : undefined;
  }

  formulasIn = (sheetId: number): readonly string[] =>
    this.pagesOf(sheetId).flatMap(({ formulas }) => formulas);

  /** Keeps what this call read, and how many rows were written from it. */
  keep(written?: number): void {
    const isNew = this.kept.length === 0;
    const lines = [
      ...(isNew ? [PURPOSE + this.purpose] : []),
      ...this.fresh.flatMap(linesOf),
      ...(written === undefined ? [] : [WRITTEN + written]),
    ];
    this.ports.workbook.appendTo(
      KEPT,
      NAME,
      lines.map((line) => [line]),
      true,
    );
    this.kept.push(...this.fresh.splice(0));
  }

  private pagesOf(sheetId: number): readonly PageRead[] {
    return [...this.kept, ...this.fresh].filter((page) => page.sheetId === sheetId);
  }

  private readTab(tab: Sized): Phrase | undefined {
    const { sheetId, rows, columns, withFormulas } = tab;
    const { workbook } = this.ports;
    let done = this.pagesOf(sheetId).reduce((sum, page) => sum + page.rows, 0);
    while (done < rows) {
      const count = Math.min(rows - done, this.rowsNow(columns, rows - done, withFormulas));
      if (count === 0) return readingStage(workbook.tabs(), tab, done);
      const grid = workbook.readRows(sheetId, done + 1, count, columns)!;
      const formulas = withFormulas ? this.formulas(sheetId, done + 1, grid) : [];
      this.fresh.push({ sheetId, rows: count, size: sizeSaid(tab), formulas, page: pageOf(grid) });
      done += count;
    }
    return undefined;
  }

  /** Rows that the call has time for: values, texts on screen, formulas; none rather than a few. */
  private rowsNow(columns: number, left: number, withFormulas: boolean): number {
    const cells = cellsLeft(this.ports, this.began, READING_MILLISECONDS, withFormulas ? 3 : 2);
    const fewest = Math.min(FEWEST_CELLS, left * columns);
    if (cells < fewest && this.fresh.length > 0) return 0;
    return Math.max(1, Math.floor(Math.max(cells, fewest) / columns));
  }

  private formulas(sheetId: number, row: number, { rowCount, columns }: Grid): readonly string[] {
    const area = { row, column: 1, rows: rowCount, columns: columns.length };
    return this.ports.cells
      .formulasIn(sheetId, area)
      .flatMap((line, index) =>
        line.flatMap((formula, column) =>
          formula === '' ? [] : [addressOf({ row: row + index, column: column + 1, rows: 1, columns: 1 })],
        ),
      );
  }

  /** A tab grew or shrank since its first rows were read: all begins anew. */
  private forget(): void {
    if (this.kept.length > 0) dropPages(this.ports);
    this.kept.length = 0;
    this.fresh.length = 0;
  }
}

/** What the pages that stand were read for. */
export const purposeKept = ({ workbook }: Ports): string | undefined => workbook.linesOf(KEPT)[0]?.slice(1);

export const dropPages = ({ workbook }: Ports): void => workbook.drop(KEPT);

/** Each line says by its first letter what it is; a text that begins with an apostrophe would lose it. */
const PURPOSE = 'k';
const PAGE = 'p';
const PIECE = 'j';
const WRITTEN = 'w';

const linesOf = ({ page, ...head }: PageRead): readonly string[] => [
  PAGE + JSON.stringify(head),
  ...piecesOf(JSON.stringify(page)).map((piece) => PIECE + piece),
];

function pagesIn(lines: readonly string[]): readonly PageRead[] {
  const starts = lines.flatMap((line, index) => (line.startsWith(PAGE) ? [index] : []));
  return starts.map((start, index) => {
    const pieces = lines.slice(start + 1, starts[index + 1]).filter((line) => line.startsWith(PIECE));
    const page = JSON.parse(pieces.map((piece) => piece.slice(1)).join('')) as Page;
    return { ...(JSON.parse(lines[start]!.slice(1)) as Omit<PageRead, 'page'>), page };
  });
}

function readingStage(tabs: readonly TabInfo[], { sheetId, rows }: Sized, done: number): Phrase {
  const name = tabs.find((tab) => tab.sheetId === sheetId)!.name;
  const count = (language: Language): readonly string[] => [done, rows].map((n) => formatNumber(n, language));
  const [fr, en] = [count('fr'), count('en')];
  return {
    fr: `Lecture de « ${name} » : ${fr[0]} lignes sur ${fr[1]}…`,
    en: `Reading “${name}”: ${en[0]} rows of ${en[1]}…`,
  };
}
