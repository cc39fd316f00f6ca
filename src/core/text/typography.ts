import type { Phrase } from '../model/problem';
import type { Language } from './language';

const NBSP = '\u00a0';
export const NARROW_NBSP = '\u202f';

/** French spaces: U+202F before `; ! ?`, U+00A0 before `: % €` and inside « ». Never applied to customers' data. */
function setFrenchSpaces(text: string): string {
  return text
    .replace(/ ([;!?])/g, `${NARROW_NBSP}$1`)
    .replace(/ ([:%€»])/g, `${NBSP}$1`)
    .replace(/« /g, `«${NBSP}`);
}

/** The phrase in one language, ready for the screen. */
export const say = (phrase: Phrase, language: Language): string =>
  language === 'fr' ? setFrenchSpaces(phrase.fr) : phrase.en;
