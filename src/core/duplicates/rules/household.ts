import { AddressLevel } from '../comparisons/address';
import { PersonLevel } from '../comparisons/person';
import { defineRule, shareContact } from './rule';

/** Two private persons with one surname and two first names. */
export const household = defineRule({
  id: 'household',
  bits: -30,
  separates: true,
  applies: ({ companies, person, ownMark }) =>
    companies === 0 && person === PersonLevel.otherFirst && !ownMark,
  apart: (pair) =>
    shareContact(pair) || (pair.address >= 0 && pair.address <= AddressLevel.near) ? 'household' : undefined,
  phrases: [{ fr: 'prénoms différents', en: 'different first names' }],
  examples: {
    applies: [{ companies: 0, person: 6, address: 0, place: 0, phone: 0 }],
    leaves: [
      { companies: 2, person: 6, company: 0 },
      { companies: 0, person: 2, address: 0 },
      { companies: 0, person: 6, address: 0, ownMark: true },
    ],
  },
});
