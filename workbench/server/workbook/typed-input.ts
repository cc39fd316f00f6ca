import type { LocaleRules } from '../../emulator/text/locales';
import { typedDate } from '../../emulator/text/typed-date';
import { typedNumber } from '../../emulator/text/typed-number';

/** What a typed text becomes in a cell. An absent format leaves the cell's own. */
export interface TypedCell {
  readonly value?: string | number | boolean;
  readonly format?: string;
  readonly formula?: string;
}

/** Reads what a person types in a cell. A leading apostrophe keeps the rest as text; an empty text clears the cell. */
export function readTyped(text: string, locale: LocaleRules): TypedCell {
  if (text === '') return {};
  if (text.startsWith("'")) return { value: text.slice(1), format: '@' };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const compact = text
    .trim()
    .replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/\s+(?=[%€]$)/, '');
  if (compact.toUpperCase() === locale.true) return { value: true };
  if (compact.toUpperCase() === locale.false) return { value: false };
  return typedNumber(compact, locale) ?? typedDate(compact, locale) ?? { value: text };
}
