import { columnLetters } from '../columns/read-table';

/** Cells of one tab, counted from 1; an open range has no last row. */
export interface Reference {
  /** As it is written; `undefined` for the tab of the formula itself. */
  readonly tab: string | undefined;
  readonly row: number;
  readonly lastRow: number | undefined;
  readonly column: number;
  readonly lastColumn: number;
}

const TAB = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/u;
const CELLS = /^\$?([A-Z]{1,3})(?:\$?([1-9]\d{0,6}))?(?::\$?([A-Z]{1,3})(?:\$?([1-9]\d{0,6}))?)?$/;

/**
 * Reads « B2 », « B2:B500 », « B2:B », « B:B », with or without a tab in front. `undefined` for anything else, a column
 * alone and a range that runs backwards included.
 */
export function readReference(text: string): Reference | undefined {
  const tab = TAB.exec(text);
  const cells = CELLS.exec(text.slice(tab?.[0].length ?? 0).toUpperCase());
  if (!cells) return undefined;
  const [, first, top, last, bottom] = cells;
  if (last === undefined && top === undefined) return undefined;
  const row = Number(top ?? 1);
  const lastRow = last === undefined ? row : bottom === undefined ? undefined : Number(bottom);
  const column = columnNumber(first!);
  const lastColumn = columnNumber(last ?? first!);
  if (lastColumn < column || (lastRow !== undefined && lastRow < row)) return undefined;
  return { tab: tab ? (tab[1]?.replace(/''/g, "'") ?? tab[2]) : undefined, row, lastRow, column, lastColumn };
}

/** The reference as formulas write it; the tab always between apostrophes, which is right whatever its name. */
export function writeReference({ tab, row, lastRow, column, lastColumn }: Reference): string {
  const first = `${columnLetters(column - 1)}${row}`;
  const last = `${columnLetters(lastColumn - 1)}${lastRow ?? ''}`;
  return (tab === undefined ? '' : `${quoteTab(tab)}!`) + (first === last ? first : `${first}:${last}`);
}

const quoteTab = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** A → 1, AA → 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
