import { parseCompactDate, parseDate } from './date';
import { parseSerial } from './serial';

/** True for a date as written by people or by software. */
export const isWrittenDay = (text: string): boolean => parseDate(text) !== undefined;

/** The same where the header says that the column holds dates: `20250203` and serials (`45691`) count too. */
export const isDay = (text: string): boolean =>
  isWrittenDay(text) || parseCompactDate(text) !== undefined || parseSerial(text) !== undefined;
