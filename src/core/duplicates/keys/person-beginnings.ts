import { hashText, mix } from '../words/hash';
import type { Key } from './key';
import { departmentHash } from './place-hash';

/** Four letters of one word and two of another, in the same department: the two ways round. */
export const personBeginnings: Key = {
  id: 'person-beginnings',
  of: ({ person, place, personWords }, add) => {
    if (!person) return;
    const where = place ? departmentHash(place) : 0;
    const words = person.words.slice(0, 3).map((word) => personWords.words[word]!);
    if (words.length === 1) add(hashText(words[0]!.slice(0, 6)));
    for (const one of words) {
      for (const other of words) {
        if (one !== other) add(mix(hashText(`${one.slice(0, 4)} ${other.slice(0, 2)}`), where));
      }
    }
  },
  examples: [
    {
      a: { person: ['Clement', 'Daniel', ''], place: ['63550', ''] },
      b: { person: ['DANEL', 'Clemennt', ''], place: ['63000', ''] },
      meet: true,
    },
    { a: { person: ['Clement', 'Daniel', ''] }, b: { person: ['Clement', 'Marie', ''] }, meet: false },
  ],
};
