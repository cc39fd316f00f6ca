import type { Key } from './key';

/** All the words of the name, in any order. */
export const personName: Key = {
  id: 'person-words',
  of: ({ person, personWords }, add) => {
    for (const term of person?.terms ?? []) add(personWords.hashOf(term));
  },
  examples: [
    { a: { person: ['Petit', 'Jean', ''] }, b: { person: ['JEAN', 'Petit', ''] }, meet: true },
    { a: { person: ['Petit', 'Jean', ''] }, b: { person: ['Petit', 'Marie', ''] }, meet: false },
  ],
};
