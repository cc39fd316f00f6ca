import { AddressLevel } from '../comparisons/address';
import { PersonLevel } from '../comparisons/person';
import { PlaceLevel } from '../comparisons/place';
import { defineRule, type PairFacts, shareContact } from './rule';

/** Something personal is known on both sides, and differs. */
const contactDiffers = ({ email, phone }: PairFacts): boolean => email > 0 || phone > 0;

/** One name in two towns, with nothing else in common: two persons. */
export const namesakes = defineRule({
  id: 'namesakes',
  bits: -4,
  applies: (pair) =>
    pair.companies === 0 &&
    pair.person >= 0 &&
    pair.person <= PersonLevel.near &&
    pair.place >= PlaceLevel.sameDepartment &&
    (pair.address < 0 || pair.address === AddressLevel.different) &&
    contactDiffers(pair) &&
    !shareContact(pair),
  apart: () => 'namesakes',
  phrases: [{ fr: 'même nom dans deux villes', en: 'same name in two towns' }],
  examples: {
    applies: [{ companies: 0, person: 0, place: 3, address: 3, phone: 2 }],
    leaves: [
      { companies: 0, person: 0, place: 3, address: 3, phone: 0 },
      { companies: 0, person: 0, place: 0, address: 3, phone: 2 },
    ],
  },
});
