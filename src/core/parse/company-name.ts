import {
  capitalised,
  hasOneCase,
  isApostrophe,
  isLinkHere,
  mayBeName,
  rewriteWords,
  type WordInPlace,
} from './letter-case';
import { isPlaceholder } from './placeholder';

const LEGAL_FORMS = new Set(
  'sarl sas sasu eurl eirl sa sci snc scop scp selarl selas gie gaec earl scea scm sccv sica ei asbl sprl'.split(
    ' ',
  ),
);

/** Words too, and short ones: legal forms only at either end of the name. */
const ALSO_WORDS = new Set(['sa', 'ei', 'sas']);

const LINKS = new Set('de du des la le les l d et à a au aux en sur sous par pour chez lès lez'.split(' '));

/** Three letters at most and no sigle. */
const SHORT_WORDS = new Set(
  'art arc air ami bar bel ben bio bis blé bon bus car cie duo eau est ets feu fer fil gaz géo ile île ici jeu jus lac lin luc mas max mer mon nid net nos oie or pré pro pur riz roi roc sec sel ski sol son spa ste sté sud top tri un une val vie vin vue web zen jean léo léa guy'.split(
    ' ',
  ),
);

const NO_VOWEL = /^[bcdfghjklmnpqrstvwxz]{2,}$/;
/** ICSC, BGIN: no word of four letters ends so (plurals and « vingt » aside), or begins so, in French or in names. */
const FOUR_LETTERS =
  /^[a-z][bcdfghjklmnpqrstvwxz]{2}[bcdfghjklmnpqrvwxz]$|^(?![bcdfgkptvw][lr]|[cgkpstwr]h|[lnm]|d[jz]|gn|p[ns]|qu|s[cklmnpqtvw]|t[sz])[bcdfghjkpqrstvwxz]{2}[a-z]{2}$/;
/** Without a vowel, yet no sigle. */
const ABBREVIATIONS = new Set('mr mme mlle dr st pr bd'.split(' '));

/**
 * The name of a company with its capitals: GARAGE MARTIN → Garage Martin, « sarl dupont et fils » → SARL Dupont et Fils.
 * Legal forms are in capitals; sigles stay (EDF, SNCF, BTP): words without a vowel, or short ones in capitals that are no
 * word we know, or of four letters when they are the whole name. Names with capitals and small letters only have their legal
 * form corrected. `undefined` for whatever is no name.
 */
export function writeCompanyName(text: string): string | undefined {
  if (!mayBeName(text) || isPlaceholder(text)) return undefined;
  if (!hasOneCase(text)) return withLegalForm(text);
  if (/^\P{L}*\p{L}{1,4}\P{L}*$/u.test(text)) return isLegalForm(text) ? text.toUpperCase() : undefined;
  const isUpper = text === text.toUpperCase();
  return rewriteWords(text, (place) => caseOf(place, isUpper));
}

const isLegalForm = (word: string): boolean => LEGAL_FORMS.has(word.toLowerCase());

/** True when the name of somebody says that it is a company’s. */
export const hasLegalForm = (text: string): boolean =>
  text.split(/[^\p{L}]+/u).some((word) => isLegalForm(word) && !ALSO_WORDS.has(word.toLowerCase()));

function caseOf(place: WordInPlace, isUpper: boolean): string {
  const { word, before } = place;
  if (isLegalFormHere(place)) return word.toUpperCase();
  if (isApostrophe(before)) return capitalised(word);
  if (LINKS.has(word) && isLinkHere(place) && !startsName(place)) return word;
  return isSigle(word, isUpper) ? word.toUpperCase() : capitalised(word);
}

const ARTICLES = new Set(['le', 'la', 'les']);

/** After its legal form (« SCI Les Acacias », « S.A. des… » too), and an article after the trade: « Garage Le Goff ». */
function startsName({ word, previous }: WordInPlace): boolean {
  if (LEGAL_FORMS.has(previous) || /^[^aày]$/.test(previous)) return true;
  return ARTICLES.has(word) && !LINKS.has(previous);
}

const isLegalFormHere = ({ word, previous, isLast }: WordInPlace): boolean =>
  LEGAL_FORMS.has(word) && (previous === '' || isLast || !ALSO_WORDS.has(word));

function isSigle(word: string, isUpper: boolean): boolean {
  if (NO_VOWEL.test(word)) return !ABBREVIATIONS.has(word);
  if (!isUpper) return false;
  return word.length <= 3 ? !LINKS.has(word) && !SHORT_WORDS.has(word) : FOUR_LETTERS.test(word);
}

/** « Dupont Sarl », « Sas Martin »; « Earl » is a first name too. */
const withLegalForm = (text: string): string =>
  text.replace(
    /^(?:sarl|sasu?|eurl|sci|snc|selarl)(?=\s)|(?<=\s)(?:sarl|sasu?|eurl|sci|snc|selarl)$/i,
    (form) => form.toUpperCase(),
  );
