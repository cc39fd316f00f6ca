import { fold } from '../../text/fold';
import { isWithin } from '../words/distance';
import type { Vocabulary } from '../words/vocabulary';
import { defineComparison, type FieldValue } from './comparison';

export const PlaceLevel = { same: 0, close: 1, sameDepartment: 2, elsewhere: 3 } as const;

export interface PlaceValue extends FieldValue {
  readonly postalCode: string;
  /** −1 when unknown. */
  readonly town: number;
}

/** Postal code and town together. */
export const place = defineComparison<PlaceValue>({
  id: 'place',
  levels: [
    { m: 0.7, u: 0.002 },
    { m: 0.15, u: 0.003 },
    { m: 0.05, u: 0.02 },
    { m: 0.1, u: 0.975 },
  ],
  phrases: [
    { fr: 'même ville', en: 'same town' },
    { fr: 'ville ou code postal proche', en: 'similar town or postal code' },
    { fr: 'même département', en: 'same department' },
    { fr: 'autre ville', en: 'other town' },
  ],
  conflictFrom: PlaceLevel.elsewhere,
  read: readPlace,
  compare: comparePlaces,
  examples: [
    { a: ['1000', 'BOURG EN BRESSE CEDEX 9'], b: ['01000', 'Bourg-en-Bresse'], level: 0 },
    { a: ['97410', 'St-Pierre'], b: ['97410', 'SAINT PIERRE'], level: 0 },
    { a: ['02100', 'Saint-Quentin'], b: ['02121', 'ST QUENTIN'], level: 1 },
    { a: ['02100', ''], b: ['02100', 'ST QUENTIN'], level: 1 },
    { a: ['02100', 'Saint-Quentin'], b: ['02400', 'Château-Thierry'], level: 2 },
    { a: ['02100', 'Saint-Quentin'], b: ['75013', 'Paris'], level: 3 },
    { a: ['02100', ''], b: ['', 'Paris'], level: -1 },
  ],
});

const townName = (text: string): string =>
  fold(text)
    .replace(/\bcedex\b.*| \d+ ?(?:e|er|eme)?(?: arrondissement)?$/, '')
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
    .trim();

function readPlace([code = '', city = '']: readonly string[], words: Vocabulary): PlaceValue | undefined {
  const written = fold(code).replace(/ /g, '');
  const postalCode = /^\d{4}$/.test(written) ? `0${written}` : written;
  const town = townName(city);
  if (postalCode === '' && town === '') return undefined;
  const content = `${postalCode} ${town}`;
  return {
    content,
    terms: [words.idOf(content)],
    postalCode,
    town: town === '' ? -1 : words.idOf(town.replace(/ /g, '')),
  };
}

function comparePlaces(a: PlaceValue, b: PlaceValue, words: Vocabulary): number {
  const bothCodes = a.postalCode !== '' && b.postalCode !== '';
  const bothTowns = a.town >= 0 && b.town >= 0;
  if (!bothCodes && !bothTowns) return -1;
  if (bothTowns && (words.near(a.town, b.town) || contains(words.words[a.town]!, words.words[b.town]!))) {
    return PlaceLevel.close;
  }
  if (bothCodes && a.postalCode === b.postalCode) return PlaceLevel.close;
  if (bothCodes && !bothTowns && isWithin(a.postalCode, b.postalCode, 1)) return PlaceLevel.close;
  return bothCodes && a.postalCode.slice(0, 2) === b.postalCode.slice(0, 2)
    ? PlaceLevel.sameDepartment
    : PlaceLevel.elsewhere;
}

/** « hollywood » and « whollywood », « newyork » and « newyorkcity ». */
const contains = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 5 && (a.includes(b) || b.includes(a));
