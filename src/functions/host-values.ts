import { type CellValue, Kind } from '../core/model/cell';
import { isoDate } from '../core/model/iso-date';
import type { Cells } from '../core/model/table';

/** Sheets hands an empty cell as empty text; an argument left out as nothing at all. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** A cell in error arrives as its text, in the language of the file: `#REF!`, `#NOM?`, `#N/A`. */
export const isErrorText = (value: unknown): value is string =>
  typeof value === 'string' && /^#\S*([!?]|\/A)$/.test(value);

// Not `instanceof`: the host may build its dates in another realm.
const isHostDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

/**
 * A host date as the calendar day it shows, by the clock of the script's zone: the host makes dates in the
 * spreadsheet's zone, and the two are the same unless someone set them apart (then all dates shift alike, and
 * differences hold). Times and durations, which the host dates from 1899, are no calendar days and stay text.
 */
function dateCell(date: Date): readonly [CellValue, Kind] {
  const year = date.getFullYear();
  const day = year < 1900 ? undefined : isoDate(year, date.getMonth() + 1, date.getDate());
  return day ? [day, Kind.date] : [String(date), Kind.text];
}

function toCell(value: unknown): readonly [CellValue, Kind] {
  if (isBlank(value)) return [null, Kind.empty];
  if (typeof value === 'number') return [value, Kind.number];
  if (typeof value === 'boolean') return [value, Kind.boolean];
  return isHostDate(value) ? dateCell(value) : [String(value), Kind.text];
}

/** Host values as the cells the core reads. */
export function toCells(values: readonly unknown[]): Cells {
  const kinds = new Uint8Array(values.length);
  const cells = values.map((value, index) => {
    const [cell, kind] = toCell(value);
    kinds[index] = kind;
    return cell;
  });
  return { values: cells, kinds };
}
