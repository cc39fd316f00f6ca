import { mix } from '../words/hash';
import type { Key } from './key';
import { placeHash } from './place-hash';

/** One word that sounds alike, in the same town. */
export const personPlace: Key = {
  id: 'person-place',
  of: ({ sounds, place, placeWords }, add) => {
    if (!place) return;
    for (const where of placeHash(place, placeWords)) {
      for (const sound of sounds) add(mix(sound, where));
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
