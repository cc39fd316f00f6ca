import { NotEmulated } from '../errors';
import { wallOfSerial } from './serial';

const isDate = new Map<string, boolean>();

const withoutLiterals = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');

/** Whether a number under this format is a date or a time. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const known = isDate.get(format);
  if (known !== undefined) return known;
  const answer = /[ymdhs]/i.test(withoutLiterals(format));
  isDate.set(format, answer);
  return answer;
}

const two = (value: number): string => String(value).padStart(2, '0');

const FIELDS: Readonly<Record<string, (date: Date) => string>> = {
  yyyy: (date) => String(date.getUTCFullYear()).padStart(4, '0'),
  yy: (date) => two(date.getUTCFullYear() % 100),
  mm: (date) => two(date.getUTCMonth() + 1),
  m: (date) => String(date.getUTCMonth() + 1),
  dd: (date) => two(date.getUTCDate()),
  d: (date) => String(date.getUTCDate()),
  hh: (date) => two(date.getUTCHours()),
  h: (date) => String(date.getUTCHours()),
  minutes: (date) => two(date.getUTCMinutes()),
  ss: (date) => two(date.getUTCSeconds()),
};

/** Shows a serial number under a date format. Names of months and days, and AM/PM, are not emulated. */
export function showDate(serial: number, format: string): string {
  if (format.includes('[')) throw new NotEmulated(`The date format « ${format} »`);
  const date = new Date(wallOfSerial(serial));
  let previous = '';
  return format.replace(/"([^"]*)"|\\(.)|([a-z]+)/gi, (_match, quoted, escaped, letters) => {
    if (letters === undefined) return quoted ?? escaped;
    // The letter m after hours is minutes.
    const name = letters.toLowerCase();
    const field = name === 'mm' && previous.startsWith('h') ? 'minutes' : name;
    const show = FIELDS[field];
    if (!show) throw new NotEmulated(`The date format « ${format} »`);
    previous = name;
    return show(date);
  });
}
