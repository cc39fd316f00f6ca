import { foldedWords } from './folded-words';
import { LEGAL_FORMS } from './legal-forms';

/** What users write beside a name: « (ancien client) », « * », « NPAI »… */
const NOTES = /\([^)]*\)|\b(?:npai|vip|ancien(?:ne)?)\b|\*/gi;
const TITLES = new Set(
  'm mr monsieur mme madame mlle mademoiselle mm messieurs mmes mesdames dr docteur pr professeur me maitre mrs ms miss mx'.split(
    ' ',
  ),
);
const PARTICLES = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'd',
  'van',
  'von',
  'der',
  'den',
  'el',
  'di',
  'da',
  'del',
]);

/** The words of a name, without its title, its particles and notes, unless nothing else is there: « M. » is an initial. */
export function personWords(text: string): string[] {
  const words = foldedWords(text.replace(NOTES, ' '));
  // « M.-C. » are initials, not a gentleman.
  const isInitials = words.every((word) => word.length === 1);
  const named = isInitials ? words : leaving(words, (word) => TITLES.has(word) || LEGAL_FORMS.has(word));
  return leaving(named, (word) => PARTICLES.has(word));
}

const leaving = (words: string[], isLight: (word: string) => boolean): string[] => {
  const left = words.filter((word) => !isLight(word));
  return left.length > 0 ? left : words;
};
