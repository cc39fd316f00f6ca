import { currencyIn } from './currency';
import { parseNumber } from './number';

/** True for a sum of money, or a number that may be one: not a percentage. */
export function isAmount(text: string): boolean {
  const number = parseNumber(text);
  return number !== undefined && !number.percent;
}

/** True for a sum that cannot be a count or a code: it names its currency, or has one or two decimals. */
export const isCertainAmount = (text: string): boolean =>
  isAmount(text) && (currencyIn(text) !== undefined || /[.,]\d{1,2}\D*$/.test(text));

/** True for a whole number from zero up to `most`, without a currency or a percent sign. */
export function isCount(text: string, most = 1_000_000): boolean {
  const number = parseNumber(text);
  if (!number || number.percent || currencyIn(text) !== undefined) return false;
  return Number.isInteger(number.value) && number.value >= 0 && number.value <= most;
}
