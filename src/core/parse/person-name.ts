import {
  capitalised,
  hasOneCase,
  isApostrophe,
  mayBeName,
  rewriteWords,
  type WordInPlace,
} from './letter-case';
import { isPlaceholder } from './placeholder';

/** Small between two names, and « de » everywhere (Lexique des règles typographiques: « Charles de Gaulle », « Du Bellay »). */
const LINKS = new Set([
  'du',
  'des',
  'et',
  'ou',
  'y',
  'von',
  'née',
  'nee',
  'né',
  'épouse',
  'epouse',
  'veuve',
  'vve',
]);

const NUMERALS = new Set(['ii', 'iii', 'iv']);

/** « Mac » is followed by a capital in these; in « Macron » or « Machado » it is not. */
const SCOTTISH =
  /^mac(?=(?:arthur|donald|dougall|farlane|gregor|intosh|leod|millan|mahon|pherson)$)|^mc(?=[a-z]{3})/;

/**
 * The name of a person with its capitals: DUPONT, dupont → Dupont; Jean-Pierre, d’Arc, de La Tour, O’Brien, McDonald,
 * J.-P. `undefined` for names that have capitals and small letters already, and for whatever is no name. Accents are
 * never invented. `isFirstName`: « JP » are initials.
 */
export function writePersonName(text: string, isFirstName = false): string | undefined {
  if (!hasOneCase(text) || !mayBeName(text) || /\d/.test(text) || isPlaceholder(text)) return undefined;
  return rewriteWords(text, (place) => caseOf(place, isFirstName));
}

function caseOf(place: WordInPlace, isFirstName: boolean): string {
  const { word, previous, isLast, before, after } = place;
  if (isApostrophe(before)) return capitalised(word);
  if (isApostrophe(after)) return word === 'd' && !isFirstName ? word : capitalised(word);
  if (!isLast && (word === 'de' || (previous !== '' && LINKS.has(word)))) return word;
  if ((previous !== '' && NUMERALS.has(word)) || word === 'mm') return word.toUpperCase();
  if (isFirstName && /^[bcdfghjklmnpqrstvwxz]{2}$/.test(word)) return word.toUpperCase();
  const clan = SCOTTISH.exec(word)?.[0].length;
  return clan ? capitalised(word.slice(0, clan)) + capitalised(word.slice(clan)) : capitalised(word);
}
