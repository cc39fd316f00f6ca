import type { LocaleRules } from '../emulator/text/locales';
import { serialOfDay } from '../emulator/text/serial';
import type { TypedNumber } from '../emulator/text/typed-number';

/** Beginnings of the names of months, long enough to tell them apart, in French and in English. */
const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^f[ée]v|^feb/,
  /^mar/,
  /^avr|^apr/,
  /^mai|^may/,
  /^juin|^jun$|^june/,
  /^juil|^jul/,
  /^ao[uû]|^aug/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^d[ée]c|^dec/,
];

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/;
const DAY_FIRST = /^(\d{1,2})(?:er)?[ -]+([a-zéû]{3,9})\.?(?:[ -]+(\d{4}))?$/i;
const MONTH_FIRST = /^([a-z]{3,9})\.? +(\d{1,2})(?:, *| +)(\d{4})$/i;

/** Two digits up to 29 are of this century, as in other spreadsheets. */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
};

const monthOf = (name: string): number => MONTHS.findIndex((month) => month.test(name.toLowerCase())) + 1;

function fromNumbers(text: string, dayFirst: boolean, year: number): number | undefined {
  const [, first = '', mark, second = '', last] = NUMBERS.exec(text) ?? [];
  // « 12.05 » may as well be a number typed with the wrong sign: it stays a text.
  if (!mark || (last === undefined && mark !== '/') || (mark === '.' && last?.length !== 4)) return undefined;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return serialOfDay(last === undefined ? year : fullYear(last), Number(month), Number(day));
}

function fromWords(text: string, year: number): number | undefined {
  const [, day, month = '', typedYear] = DAY_FIRST.exec(text) ?? [];
  if (day && monthOf(month) > 0) return serialOfDay(Number(typedYear ?? year), monthOf(month), Number(day));
  const [, name = '', date, ofYear] = MONTH_FIRST.exec(text) ?? [];
  return date && monthOf(name) > 0 ? serialOfDay(Number(ofYear), monthOf(name), Number(date)) : undefined;
}

/** `3/2`, `03/02/25`, `03-02-2025`, `3 février 2025`: the dates that only a person types. Not a real day: `undefined`. */
export function writtenDate(text: string, locale: LocaleRules, year: number): TypedNumber | undefined {
  const value = fromNumbers(text, locale.dateFormat.startsWith('d'), year) ?? fromWords(text, year);
  return value === undefined ? undefined : { value, format: locale.dateFormat };
}
