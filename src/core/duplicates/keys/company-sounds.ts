import { hashText, mix } from '../words/hash';
import type { Key } from './key';
import { departmentHash } from './place-hash';

const LONG_WORD = 5;

/** A long word that sounds alike in the same department; two words that begin alike. */
export const companySounds: Key = {
  id: 'company-sounds',
  of: ({ company, place, companyWords }, add) => {
    if (!company) return;
    const words = company.words.slice(0, 5);
    const where = place ? departmentHash(place) : 0;
    for (const word of words) {
      if (companyWords.words[word]!.length >= LONG_WORD) add(mix(companyWords.soundHash(word), where));
    }
    const beginnings = words
      .map((word) => hashText(companyWords.words[word]!.slice(0, LONG_WORD)))
      .sort((a, b) => a - b);
    for (let first = 0; first < beginnings.length; first++) {
      for (let second = first + 1; second < beginnings.length; second++) {
        add(mix(beginnings[first]!, beginnings[second]!));
      }
    }
  },
  examples: [
    { a: { company: ['Menuiserie Blanc'] }, b: { company: ['Garage Noir'] }, meet: false },
    { a: { company: ['Immobilier Martineau'] }, b: { company: ['EARL Immobilier Marttineau'] }, meet: true },
    {
      a: { company: ['Lambelin'], place: ['25460', ''] },
      b: { company: ['Lambellin SARL'], place: ['25000', ''] },
      meet: true,
    },
  ],
};
