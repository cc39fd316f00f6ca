import type { Phrase } from '../../src/core/model/problem';

const isPhrase = (value: object): value is Phrase => 'fr' in value && 'en' in value;

/** Every phrase in a declaration, however deep. */
export const phrasesIn = (value: unknown): readonly Phrase[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isPhrase(value) ? [value] : Object.values(value).flatMap(phrasesIn);
};

/** Phrases that a user must not read: empty, exclaiming, or saying « tu ». */
export const unfit = (phrases: readonly Phrase[]): readonly Phrase[] =>
  phrases.filter(({ fr, en }) => !fr.trim() || !en.trim() || /!/.test(fr + en) || TUTOIEMENT.test(fr));

const TUTOIEMENT = /(?<![\p{L}-])(?:tu|te|toi|ton|ta|tes|t’)(?![\p{L}])/iu;
