import { foldedWords } from './folded-words';
import { LEGAL_FORMS } from './legal-forms';

/** Words that come and go in the name of one company. */
const LIGHT = new Set(
  (
    'ets ste st saint etablissement etablissements societe sté groupe maison entreprise et and the of fils frere freres ' +
    'cie co compagnie de du des la le les l d a au aux en m mme mr monsieur madame'
  ).split(' '),
);

/** The words that make the name of a company: no legal form, article or « et Fils », unless nothing else is there. */
export function companyWords(text: string): string[] {
  const words = joinLetters(foldedWords(text.replace(/['’]s\b/g, 's')).join(' '))
    .split(' ')
    .filter(Boolean);
  const core = words.filter((word) => !LEGAL_FORMS.has(word));
  const heavy = core.filter((word) => !LIGHT.has(word));
  return heavy.length > 0 ? heavy : core.length > 0 ? core : words;
}

/** « s a r l » → « sarl ». */
const joinLetters = (text: string): string =>
  text.replace(/\b[a-z](?: [a-z])+\b/g, (letters) => letters.replace(/ /g, ''));
