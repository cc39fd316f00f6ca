import { mix } from '../words/hash';
import { placeHash } from './place-hash';
import type { Key } from './key';
import { soundsOf } from './person-sounds';

/** One word that sounds alike, in the same town. */
export const personPlace: Key = {
  id: 'person-place',
  of: ({ person, place, personWords, placeWords }, add) => {
    if (!person || !place) return;
    for (const where of placeHash(place, placeWords)) {
      for (const sound of soundsOf(person, personWords)) add(mix(sound, where));
    }
  },
  examples: [
    {
      a: { person: ['Gaulin', 'Georges', ''], place: ['29260', 'Kernilis'] },
      b: { person: ['Gaulin', 'G.', ''], place: ['29260', ''] },
      meet: true,
    },
    {
      a: { person: ['Gaulin', 'Georges', ''], place: ['29260', 'Kernilis'] },
      b: { person: ['Gaulin', 'G.', ''], place: ['78370', 'Plaisir'] },
      meet: false,
    },
  ],
};
