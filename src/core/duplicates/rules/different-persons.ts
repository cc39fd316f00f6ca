import { PersonLevel } from '../comparisons/person';
import { defineRule } from './rule';

/** Two private persons whose names have nothing, or one word only, in common. */
export const differentPersons = defineRule({
  id: 'different-persons',
  bits: -9,
  applies: ({ companies, person, ownMark }) => companies < 2 && person >= PersonLevel.oneWord && !ownMark,
  phrases: [{ fr: 'personnes différentes', en: 'different persons' }],
  examples: {
    applies: [{ companies: 0, person: 8, email: 0 }],
    leaves: [
      { companies: 2, person: 8, company: 0 },
      { companies: 0, person: 1 },
      { companies: 0, person: 8, ownMark: true },
    ],
  },
});
