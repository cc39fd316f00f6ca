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
