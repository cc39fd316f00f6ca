import type { StoredValue } from '../state/sheet-state';
import { isDateFormat, showDate } from './date-format';
import type { LocaleRules } from './locales';
import { type Separators, showGeneral, showNumber } from './number-format';

export const TEXT_FORMAT = '@';

/** The text on screen of a stored value under its format (`undefined`: General). */
export function displayText(
  value: StoredValue,
  format: string | undefined,
  locale: LocaleRules,
  separators: Separators,
): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? locale.true : locale.false;
  if (typeof value === 'object') return locale.errors[value.error] ?? value.error;
  if (format === undefined || format === TEXT_FORMAT) return showGeneral(value, separators);
  return isDateFormat(format) ? showDate(value, format) : showNumber(value, format, separators);
}
