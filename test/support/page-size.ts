import type { PlanStyle, TabPlan } from '../../src/core/output/tab-plan';

/** Pixels of one character of 10 pt Arial, taken wide; of 16 pt bold; and what a cell keeps on its sides. */
const CHARACTER = 6.2;
const TITLE_CHARACTER = 10.5;
const MARGINS = 8;

/** Pixels of a row in Sheets: one line, each further one, and a line of 16 pt. */
const ROW = 21;
const LINE = 17;
const TITLE_ROW = 30;

/** Width and height of a tab on screen at 100 %, from its widths and its texts; wraps are estimated on the safe side. */
export function pageSize(tab: TabPlan): { readonly width: number; readonly height: number } {
  const heights = tab.values.map((_, row) => rowHeight(tab, row));
  return { width: sum(tab.widths), height: sum(heights) };
}

const rowHeight = (tab: TabPlan, row: number): number =>
  Math.max(
    hasStyle(tab, 'title', row, 1) ? TITLE_ROW : ROW,
    ...tab.widths.map((width, column) =>
      hasStyle(tab, 'wrapped', row, column)
        ? ROW + LINE * (linesIn(String(tab.values[row]![column] ?? ''), width) - 1)
        : ROW,
    ),
  );

const linesIn = (text: string, width: number): number =>
  sum(
    text
      .split('\n')
      .map((line) => Math.max(1, Math.ceil(line.length / Math.floor((width - MARGINS) / CHARACTER)))),
  );

/** Texts that do not wrap and that the edge of the page would cut. */
export const cutTexts = (tab: TabPlan): readonly string[] =>
  tab.values.flatMap((row, index) =>
    row.flatMap((value, column) => {
      if (typeof value !== 'string' || hasStyle(tab, 'wrapped', index, column)) return [];
      const room = sum(tab.widths.slice(column)) - MARGINS;
      const character = hasStyle(tab, 'title', index, column) ? TITLE_CHARACTER : CHARACTER;
      return value.length * character > room ? [value] : [];
    }),
  );

const hasStyle = (tab: TabPlan, style: PlanStyle, row: number, column: number): boolean =>
  (tab.styles.get(style) ?? []).some(
    (range) =>
      row + 1 >= range.row &&
      row + 1 < range.row + range.rows &&
      column + 1 >= range.column &&
      column + 1 < range.column + range.columns,
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
