import { streetAddress } from '../words/address-words';
import type { Vocabulary } from '../words/vocabulary';
import { defineComparison, type FieldValue } from './comparison';
import { overlapOf } from './overlap';

export const AddressLevel = { same: 0, near: 1, sameStreet: 2, different: 3 } as const;

export interface AddressValue extends FieldValue {
  readonly words: readonly number[];
  readonly number: string;
  readonly glued: number;
}

/** Number and street; the town is compared apart. */
export const address = defineComparison<AddressValue>({
  id: 'address',
  levels: [
    { m: 0.6, u: 0.0003 },
    { m: 0.15, u: 0.0005 },
    { m: 0.05, u: 0.003 },
    { m: 0.2, u: 0.996 },
  ],
  phrases: [
    { fr: 'même adresse', en: 'same address' },
    { fr: 'adresse proche', en: 'similar address' },
    { fr: 'même rue, autre numéro', en: 'same street, other number' },
    { fr: 'adresse différente', en: 'different address' },
  ],
  conflictFrom: AddressLevel.different,
  read: (texts, words) => readAddress(texts.join(' '), words),
  compare: compareAddresses,
  examples: [
    { a: ['23, rue Marcel Bruault'], b: ['23 r. marcel BRUAULT'], level: 0 },
    { a: ['98 AV. VIEUX CHEMIN ST DENIS'], b: ['98 avenue Vieux Chemin Saint-Denis'], level: 0 },
    { a: ['12 rue Amadeo Avogadro'], b: ['12 rue Amadeo Avogardo'], level: 1 },
    { a: ['rue Joliot Curie'], b: ['12 rue Joliot Curie'], level: 1 },
    { a: ['12 rue Joliot Curie'], b: ['18 rue Joliot Curie'], level: 2 },
    { a: ['12 rue Joliot Curie'], b: ['12 rue Amadeo Avogadro'], level: 3 },
  ],
});

function readAddress(text: string, words: Vocabulary): AddressValue | undefined {
  const read = streetAddress(text);
  if (!read) return undefined;
  const content = `${read.number} ${read.words.join(' ')}`;
  return {
    content,
    terms: [words.idOf(content)],
    words: words.idsOf(read.words),
    number: read.number,
    glued: words.idOf(read.words.join('')),
  };
}

function compareAddresses(a: AddressValue, b: AddressValue, words: Vocabulary): number {
  const sameNumber = a.number === b.number;
  const { share, contained } = overlapOf(a.words, b.words, words);
  const sameStreet = words.near(a.glued, b.glued) || share >= 0.7 || contained;
  if (sameNumber && a.number !== '' && share >= 0.5) return AddressLevel.near;
  if (!sameStreet) return AddressLevel.different;
  return sameNumber || a.number === '' || b.number === '' ? AddressLevel.near : AddressLevel.sameStreet;
}
