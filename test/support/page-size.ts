import type { PlanStyle, TabPlan } from '../../src/core/output/tab-plan';
import { arialWidth } from '../../src/core/text/arial-width';

/** Pixels of one letter of 10 pt and of 16 pt bold, 2 % wide; and what a cell keeps on its sides. */
const LETTER = (10 / 0.75) * 1.02;
const TITLE_LETTER = (16 / 0.75) * 1.1;
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
  sum(text.split('\n').map((line) => wrappedLines(line.split(/ /), (width - MARGINS) / LETTER)));

/** Words put on lines one after the other. */
function wrappedLines(words: readonly string[], room: number): number {
  let [lines, line] = [1, ''];
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && arialWidth(longer) > room) [lines, line] = [lines + 1, word];
    else line = longer;
  }
  return lines;
}

/** Texts that do not wrap and that the edge of the page would cut. */
export const cutTexts = (tab: TabPlan): readonly string[] =>
  tab.values.flatMap((row, index) =>
    row.flatMap((value, column) => {
      if (typeof value !== 'string' || hasStyle(tab, 'wrapped', index, column)) return [];
      const room = sum(tab.widths.slice(column)) - MARGINS;
      const letter = hasStyle(tab, 'title', index, column) ? TITLE_LETTER : LETTER;
      return arialWidth(value) * letter > room ? [value] : [];
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
