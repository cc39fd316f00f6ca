import type { Phrase } from '../model/problem';
import type { Language } from './language';
import { say } from './typography';

/**
 * The phrase in one language, with values in place of the names in braces. Values stand as they are, already set for
 * the screen; braces without a value are merge fields, and stay.
 */
export const sayWith = (
  phrase: Phrase,
  language: Language,
  values: Readonly<Record<string, string>>,
): string => say(phrase, language).replace(/\{(\w+)\}/g, (field, name: string) => values[name] ?? field);
