import { frFR } from 'hyperformula/i18n/languages';

/** French names of functions that the engine's own language pack does not give. */
const MORE_FRENCH: Readonly<Record<string, string>> = {
  'MOYENNE.SI.ENS': 'AVERAGEIFS',
  'MAX.SI.ENS': 'MAXIFS',
  'MIN.SI.ENS': 'MINIFS',
  'SI.MULTIPLE': 'SWITCH',
  RANG: 'RANK',
  'RANG.POURCENTAGE': 'PERCENTRANK',
};

/** Excel's names for functions that Sheets calls by their English name in French too: understood, never shown. */
const UNDERSTOOD: Readonly<Record<string, string>> = {
  FILTRE: 'FILTER',
  TRIER: 'SORT',
};

const pack = Object.entries(frFR.functions).filter(
  ([english, french]) => french !== '' && french !== english && !UNDERSTOOD[french],
);

const toEnglish = new Map<string, string>([
  ...pack.map(([english, french]) => [french, english] as const),
  ...Object.entries(MORE_FRENCH),
  ...Object.entries(UNDERSTOOD),
]);

const toFrench = new Map<string, string>([
  ...Object.entries(MORE_FRENCH).map(([french, english]) => [english, french] as const),
  ...pack,
]);

/** The English name of a function written in French or in English, in capitals. */
export const englishName = (name: string): string => {
  const upper = name.toUpperCase();
  return toEnglish.get(upper) ?? upper;
};

/** The French name of a function, or the name itself when French does not have its own. */
export const frenchName = (name: string): string => toFrench.get(name.toUpperCase()) ?? name.toUpperCase();
