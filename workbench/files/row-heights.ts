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
      lines = Math.max(lines, Math.ceil(text.length / perLine));
    }
    if (lines > 1) heights.set(row, lines * LINE_POINTS + 2);
  }
  return heights;
}
