import type { Place } from './address';
import type { AuditContext, AuditedColumn } from './context';

/** The first cells of a column whose value is marked, in the order of the rows. */
export function placesOf(
  { table, places: most }: AuditContext,
  { guess, values }: AuditedColumn,
  marks: Uint8Array,
): readonly Place[] {
  const places: Place[] = [];
  if (marks.every((mark) => mark === 0)) return places;
  for (let row = 0; row < table.rowCount && places.length < most; row++) {
    if (marks[values.codes[row]!]) places.push({ position: guess.position, sheetRow: table.sheetRows[row]! });
  }
  return places;
}
