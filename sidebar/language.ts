import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Phrase } from '../src/core/model/problem';
import type { Language } from '../src/core/text/language';
import { say } from '../src/core/text/typography';

/** The language of the workbook; French until it is known. */
export const LanguageContext = createContext<Language>('fr');

export const useLanguage = (): Language => useContext(LanguageContext);

/** Says phrases in the language of the workbook. */
export function useSay(): (phrase: Phrase) => string {
  const language = useLanguage();
  return (phrase) => say(phrase, language);
}
