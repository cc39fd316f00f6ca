import type { LocaleRules } from '../../emulator/text/locales';
import { showGeneral } from '../../emulator/text/number-format';

/** A value put into a text, as `&` does: decimals and truth values are written in the language of the file. */
export function textOf(value: unknown, locale: LocaleRules): string {
  if (typeof value === 'boolean') return value ? locale.true : locale.false;
  if (typeof value === 'number') return showGeneral(value, { decimal: locale.decimal, group: '' });
  return typeof value === 'string' ? value : '';
}
