import type { CellValue } from '../model/cell';
import { Kind } from '../model/cell';
import type { Cells } from '../model/table';

/** Spaces of every kind, and the zero-width marks that web pages leave behind. */
const INVISIBLE_ONLY = /^[\s\u200b-\u200d\u2060]*$/;

/** True for an empty cell and for a text that shows nothing. */
export function isBlank(kind: number | undefined, value: CellValue | undefined): boolean {
  if (kind === Kind.text) return !beginsVisibly(value as string) && INVISIBLE_ONLY.test(value as string);
  return kind === Kind.empty || kind === undefined;
}

/** True where the first character is plain ASCII: settles almost every cell without the expression. */
function beginsVisibly(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f;
}

/** What a reader sees in the cell, trimmed: « 01000 » rather than 1000 where the host gave the text on screen. */
export function shownText(cells: Cells, row: number): string {
  const value = cells.values[row];
  if (cells.kinds[row] === Kind.text) return (value as string).trim();
  const shown = cells.shown?.[row];
  if (shown && cells.kinds[row] !== Kind.date) return shown.trim();
  return value === null || value === undefined ? '' : String(value);
}

/** The same for reading quantities: a number as it is, unless its format adds a currency or a percent sign. */
export function quantityText(cells: Cells, row: number): string {
  if (cells.kinds[row] !== Kind.number) return shownText(cells, row);
  const shown = cells.shown?.[row];
  return shown && /[€£$%]/.test(shown) ? shown.trim() : String(cells.values[row]);
}
