import type { Phrase } from '../model/problem';
import type { Language } from './language';

/** Puts values in the places of a phrase: `{count}` takes the value of that name, said in the phrase’s language. */
export function fill(
  phrase: Phrase,
  valuesIn: (language: Language) => Readonly<Record<string, string>>,
): Phrase {
  const filled = (language: Language): string => {
    const values = valuesIn(language);
    return phrase[language].replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
  };
  return { fr: filled('fr'), en: filled('en') };
}
import { say } from './typography';

/**
 * The phrase in one language, with values in place of the names in braces. Values stand as they are, already set for
 * the screen; braces without a value are merge fields, and stay.
 */
export const fill = (phrase: Phrase, language: Language, values: Readonly<Record<string, string>>): string =>
  say(phrase, language).replace(/\{(\w+)\}/g, (field, name: string) => values[name] ?? field);
