import type { IsoDate } from '../model/iso-date';
import type { Language } from './language';
import { NARROW_NBSP } from './typography';

/** `1234.5` → « 1 234,5 » / `1,234.5`. `digits` fixes the decimals; without it, up to two are shown. */
export function formatNumber(value: number, language: Language, digits?: number): string {
  const rounded = digits === undefined ? String(Math.round(value * 100) / 100) : value.toFixed(digits);
  const [whole = '', decimals] = rounded.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? NARROW_NBSP : ',');
  const sign = value < 0 && Number(rounded) !== 0 ? '−' : '';
  return sign + grouped + (decimals ? (language === 'fr' ? ',' : '.') + decimals : '');
}

/** Cents → « 1 234,50 € » / `€1,234.50`; whole units where the cents are not wanted. */
export function formatAmount(cents: number, currency: string, language: Language, digits: 0 | 2 = 2): string {
  const number = formatNumber(cents / 100, language, digits);
  if (language === 'fr') return `${number}\u00a0${currency}`;
  return number.startsWith('−') ? `−${currency}${number.slice(1)}` : currency + number;
}

/** A share 0–1 → « 48,3 % » / `48.3%`. */
export const formatShare = (share: number, language: Language, digits = 1): string =>
  formatNumber(share * 100, language, digits).replace(/[,.]0$/, '') + (language === 'fr' ? '\u00a0%' : '%');

/** « 03/02/2025 » / `2025-02-03`: the English form cannot be misread. */
export const formatDate = (date: IsoDate, language: Language): string =>
  language === 'fr' ? `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}` : date;

/** « 1 client », « 0 client », « 2 clients »: French counts zero as singular, English does not. */
export function plural(count: number, one: string, many: string, language: Language): string {
  const singular = language === 'fr' ? Math.abs(count) < 2 : count === 1;
  return `${formatNumber(count, language)} ${singular ? one : many}`;
}
