import { capitalised, hasOneCase, isApostrophe, isLinkHere, mayBeName, rewriteWords } from './letter-case';
import { isPlaceholder } from './placeholder';

const LINKS = new Set('de du des la le les l d en sur sous et à a au aux lès lez près par'.split(' '));

/**
 * The name of a town with its capitals: SAINT-ETIENNE-DU-ROUVRAY → Saint-Etienne-du-Rouvray, « l’haÿ-les-roses » →
 * L’Haÿ-les-Roses, LYON 3EME → Lyon 3eme; CEDEX is in capitals (La Poste). Accents and hyphens are never invented.
 * Names with capitals and small letters only have their CEDEX corrected. `undefined` for whatever is no name.
 */
export function writeTownName(text: string): string | undefined {
  if (!mayBeName(text) || isPlaceholder(text)) return undefined;
  if (!hasOneCase(text)) return text.replace(/\bcedex\b/i, 'CEDEX');
  return rewriteWords(text, (place) => {
    const { word, before } = place;
    if (word === 'cedex') return 'CEDEX';
    if (/\d/.test(before)) return word;
    if (before === '(' || isApostrophe(before)) return capitalised(word);
    return LINKS.has(word) && isLinkHere(place) ? word : capitalised(word);
  });
}
