import type { DayNumber } from '../model/iso-date';
import { SERIAL_OF_DAY_ZERO } from '../model/iso-date';

/** Spreadsheet serials from 1954 to 2119: beyond, a number in a date column is a mistake, not a day. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

/**
 * The day of a spreadsheet serial, `45691` or `45691.6` (the time of day is dropped); `undefined` outside
 * 20,000–80,000. Only for a column known to hold dates: any five digits could be one.
 */
export function parseSerial(text: string): DayNumber | undefined {
  const trimmed = text.trim();
  if (!/^\d{5}(?:[.,]\d+)?$/.test(trimmed)) return undefined;
  const serial = Math.floor(Number(trimmed.replace(',', '.')));
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial - SERIAL_OF_DAY_ZERO : undefined;
}
