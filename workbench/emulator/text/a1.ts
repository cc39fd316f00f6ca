import { refuse } from '../errors';
import type { Area } from '../state/area';

export function columnLetters(column: number): string {
  const index = column - 1;
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26)) + last;
}

export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** `B2:D5`, or `B2` for one cell. */
export function a1Notation(area: Area): string {
  const first = columnLetters(area.column) + area.row;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function corner(text: string): Corner {
  const parts = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(text);
  if (!parts || text === '' || parts[2] === '0') refuse('Range not found');
  return {
    column: parts[1] ? columnNumber(parts[1]) : undefined,
    row: parts[2] ? Number(parts[2]) : undefined,
  };
}

function span(from: number | undefined, to: number | undefined, size: number): [number, number] {
  const start = from ?? 1;
  const end = to ?? size;
  return [Math.min(start, end), Math.abs(end - start) + 1];
}

/** Reads `B2`, `B2:D5`, `A:C`, `2:5`, `A2:C` on a grid of that size. Errors: *Range not found*. */
export function parseA1(text: string, grid: { rowCount: number; columnCount: number }): Area {
  const [left, right, ...rest] = text.trim().split(':');
  if (left === undefined || rest.length > 0) refuse('Range not found');
  const first = corner(left);
  if (right === undefined && (first.row === undefined || first.column === undefined))
    refuse('Range not found');
  const last = right === undefined ? first : corner(right);
  const [row, rows] = span(first.row, last.row, grid.rowCount);
  const [column, columns] = span(first.column, last.column, grid.columnCount);
  return { row, column, rows, columns };
}

/** Splits `'My tab'!A1` into tab and cells; the tab is absent from `A1`. */
export function splitTabName(text: string): { tab: string | undefined; cells: string } {
  const parts = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/.exec(text);
  if (!parts) return { tab: undefined, cells: text };
  return { tab: parts[1]?.replace(/''/g, "'") ?? parts[2], cells: parts[3] ?? '' };
}
