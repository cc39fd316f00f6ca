import { roleOf } from '../columns/detect';
import { readsText } from '../columns/role';
import type { RoleId } from '../columns/roles';
import { type CellValue, Kind } from '../model/cell';
import type { Cells } from '../model/table';

/** A cell on its way through the rules. */
export interface Cell {
  readonly kind: Kind;
  readonly value: CellValue;
  /** The number behind a text on screen such as `7,32829E+13`. */
  readonly number?: number;
}

export const EMPTY: Cell = { kind: Kind.empty, value: null };

/** Empty for a text that shows nothing. */
export const textCell = (text: string): Cell => (text === '' ? EMPTY : { kind: Kind.text, value: text });

export const sameCell = (one: Cell, other: Cell): boolean =>
  one.kind === other.kind && one.value === other.value;

/** Columns of words and codes: their cells are texts, as a person reads them. Unused columns stay what they are. */
export const holdsText = (role: RoleId): boolean => role !== 'ignored' && readsText(roleOf(role)!);

/**
 * The cell that the rules start from. In a column of words and codes, a number or a date is the text on screen: « 01000 »
 * for 1000 formatted so. Boxes to tick stay boxes.
 */
export function startCell(cells: Cells, row: number, asText: boolean): Cell {
  const kind = (cells.kinds[row] ?? Kind.empty) as Kind;
  const value = cells.values[row] ?? null;
  const isTyped = kind === Kind.number || kind === Kind.date;
  if (!asText || !isTyped || value === null) return { kind, value };
  const text = cells.shown?.[row] || String(value);
  return typeof value === 'number' && /e\+?\d/i.test(text)
    ? { kind: Kind.text, value: text, number: value }
    : textCell(text);
}
