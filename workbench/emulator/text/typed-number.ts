import type { LocaleRules } from './locales';

/** A typed text read as a number, with the format that Sheets gives to a General cell (absent: it stays General). */
export interface TypedNumber {
  readonly value: number;
  readonly format?: string;
}

const FRENCH = /^([+-]?)(\d+)(?:,(\d+))?(%| ?€)?$/;
const AMERICAN = /^([+-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?(%?)$/;

const numberOf = (sign: string, whole: string, decimals: string): number =>
  Number(`${sign}${whole || '0'}.${decimals || '0'}`);

const percent = (value: number, decimals: string): TypedNumber => ({
  value: value / 100,
  format: decimals ? '0.00%' : '0%',
});

function readFrench(text: string, locale: LocaleRules): TypedNumber | undefined {
  const parts = FRENCH.exec(text);
  if (!parts) return undefined;
  const [, sign = '', whole = '', decimals = '', unit = ''] = parts;
  const value = numberOf(sign, whole, decimals);
  if (unit === '%') return percent(value, decimals);
  return unit ? { value, format: locale.currencyFormat } : { value };
}

function readAmerican(text: string, locale: LocaleRules): TypedNumber | undefined {
  const parts = AMERICAN.exec(text);
  if (!parts || !/\d/.test(text)) return undefined;
  const [, sign = '', dollar = '', whole = '', decimals = '', unit = ''] = parts;
  if (dollar && unit) return undefined;
  const value = numberOf(sign, whole.replace(/,/g, ''), decimals);
  if (unit) return percent(value, decimals);
  if (dollar) return { value, format: locale.currencyFormat };
  return whole.includes(',') ? { value, format: decimals ? '#,##0.00' : '#,##0' } : { value };
}

/** The number that a typed text is in the locale, when there is no doubt; leading zeros and a leading plus are lost. */
export const typedNumber = (text: string, locale: LocaleRules): TypedNumber | undefined =>
  locale.decimal === ',' ? readFrench(text, locale) : readAmerican(text, locale);
