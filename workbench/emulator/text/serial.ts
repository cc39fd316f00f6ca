/** Spreadsheets count days from 30 December 1899, 25,569 days before 1970. */
const EPOCH_SERIAL = 25569;
const DAY = 86_400_000;

/** Wall time, as milliseconds since 1970-01-01 00:00 on the same clock, of a serial number of days. */
export const wallOfSerial = (serial: number): number => Math.round((serial - EPOCH_SERIAL) * DAY);

export const serialOfWall = (wall: number): number => wall / DAY + EPOCH_SERIAL;

/** Serial of a calendar day; `undefined` when the calendar has no such day. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const wall = Date.UTC(year, month - 1, day);
  const date = new Date(wall);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? serialOfWall(wall) : undefined;
}
