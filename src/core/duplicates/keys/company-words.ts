import { mix } from '../words/hash';
import type { Key } from './key';
import { placeHash } from './place-hash';

/** The name of the company; one of its words in the same town. */
export const companyName: Key = {
  id: 'company-words',
  of: ({ company, place, companyWords, placeWords }, add) => {
    if (!company) return;
    for (const term of company.terms) add(companyWords.hashOf(term));
    add(companyWords.hashOf(company.glued));
    for (const where of place ? placeHash(place, placeWords) : []) {
      for (const word of company.words) add(mix(companyWords.hashOf(word), where));
    }
  },
  examples: [
    { a: { company: ['Prévost & Fils SCI'] }, b: { company: ['PREVOST'] }, meet: true },
    {
      a: { company: ['Guézennec Transports'], place: ['29260', ''] },
      b: { company: ['Guézennec'], place: ['29260', ''] },
      meet: true,
    },
    { a: { company: ['Menuiserie Blanc'] }, b: { company: ['Menuiserie Noir'] }, meet: false },
  ],
};
