import type { ExportTab } from './xlsx-port';

/** Points of one line of text at the usual size, and pixels of one character of it. */
const LINE_POINTS = 13;
const CHARACTER_PIXELS = 5.6;
const USUAL_SIZE = 10;

/**
 * Heights, in points, of the rows whose wrapped text takes several lines. Sheets grows such rows by itself; a reader of
 * the file may not, and would print the lines over one another.
 */
export function rowHeights(tab: ExportTab): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (let row = 0; row < tab.rowCount; row++) {
    let lines = 1;
    for (let column = 0; column < tab.columnCount; column++) {
      const text = tab.value(row, column);
      const style = tab.style(row, column);
      if (!style?.wrap || typeof text !== 'string') continue;
      const scale = (style.fontSize ?? USUAL_SIZE) / USUAL_SIZE;
      const perLine = Math.max(1, Math.floor(tab.columnWidth(column) / (CHARACTER_PIXELS * scale)));
      lines = Math.max(lines, linesOf(text, perLine));
    }
    if (lines > 1) heights.set(row, lines * LINE_POINTS + 2);
  }
  return heights;
}

/** Lines that the text has itself, each wrapped between words. */
const linesOf = (text: string, perLine: number): number =>
  text.split('\n').reduce((sum, line) => sum + wrappedLines(line, perLine), 0);

function wrappedLines(line: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    if (used > 0 && used + word.length > perLine) {
      lines++;
      used = 0;
    }
    used += word.length;
    lines += Math.max(0, Math.ceil(used / perLine) - 1);
    used = (used % perLine) + 1;
  }
  return lines;
}
