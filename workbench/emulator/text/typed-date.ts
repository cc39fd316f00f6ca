import type { LocaleRules } from './locales';
import { serialOfDay } from './serial';
import type { TypedNumber } from './typed-number';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

function fractionOfDay(hours = '0', minutes = '0', seconds = '0'): number | undefined {
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
}

interface CalendarDay {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function dayIn(
  text: string,
  dayFirst: boolean,
): (CalendarDay & { readonly time: (string | undefined)[] }) | undefined {
  const iso = ISO.exec(text);
  if (iso) return { year: iso[1] ?? '', month: iso[2] ?? '', day: iso[3] ?? '', time: iso.slice(4) };
  const parts = SLASHED.exec(text);
  if (!parts) return undefined;
  const [, first = '', second = '', year = '', ...time] = parts;
  return dayFirst ? { year, month: second, day: first, time } : { year, month: first, day: second, time };
}

/** The date or time that a typed text is in the locale: `31/12/2025`, `2025-12-31 14:30`, `14:30`. Not a real day: `undefined`. */
export function typedDate(text: string, locale: LocaleRules): TypedNumber | undefined {
  const clock = TIME.exec(text);
  if (clock) {
    const value = fractionOfDay(clock[1], clock[2], clock[3]);
    return value === undefined ? undefined : { value, format: 'hh:mm:ss' };
  }
  const found = dayIn(text, locale.dateFormat.startsWith('d'));
  if (!found) return undefined;
  const day = serialOfDay(Number(found.year), Number(found.month), Number(found.day));
  const time = fractionOfDay(found.time[0], found.time[1], found.time[2]);
  if (day === undefined || time === undefined) return undefined;
  return {
    value: day + time,
    format: found.time[0] === undefined ? locale.dateFormat : locale.dateTimeFormat,
  };
}
