import { AddressLevel } from '../comparisons/address';
import { defineRule, shareContact } from './rule';

/** A person here, a company there, or no name at all: one address makes neighbours. */
export const nameless = defineRule({
  id: 'nameless',
  bits: -8,
  applies: (pair) =>
    pair.person < 0 &&
    pair.company < 0 &&
    pair.address >= 0 &&
    pair.address <= AddressLevel.sameStreet &&
    !pair.ownMark &&
    !shareContact(pair),
  phrases: [{ fr: 'aucun nom à comparer', en: 'no names to compare' }],
  examples: {
    applies: [{ companies: 1, address: 0, place: 0, phone: 2 }],
    leaves: [
      { companies: 1, address: 0, place: 0, phone: 0 },
      { companies: 0, person: 0, address: 0 },
    ],
  },
});
