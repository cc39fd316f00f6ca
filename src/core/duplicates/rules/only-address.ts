import { PersonLevel } from '../comparisons/person';
import { defineRule, shareContact } from './rule';

/** A first name is missing or shortened, the surname differs, and nothing but the address is shared: the husband, or the wife. */
export const onlyAddress = defineRule({
  id: 'only-address',
  bits: -4,
  applies: (pair) =>
    pair.companies === 0 &&
    pair.person >= PersonLevel.compatible &&
    pair.person <= PersonLevel.otherSurname &&
    pair.address >= 0 &&
    !pair.ownMark &&
    !shareContact(pair),
  phrases: [{ fr: 'seule l’adresse est commune', en: 'only the address is shared' }],
  examples: {
    applies: [{ companies: 0, person: 2, address: 0, phone: 2 }],
    leaves: [
      { companies: 0, person: 2, address: 0, phone: 0 },
      { companies: 0, person: 0, address: 0, phone: 2 },
    ],
  },
});
