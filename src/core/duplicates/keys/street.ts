import { hashText, mix } from '../words/hash';
import type { Key } from './key';
import { placeHash } from './place-hash';

/** The number and six letters of the longest word of the street, in the same town where it is known. */
export const street: Key = {
  id: 'street',
  of: ({ address, place, addressWords, placeWords }, add) => {
    if (!address || address.number === '') return;
    const longest = address.words
      .map((word) => addressWords.words[word]!)
      .reduce(
        (best, word) =>
          word.length > best.length || (word.length === best.length && word < best) ? word : best,
        '',
      );
    const door = hashText(`${address.number} ${longest.slice(0, 6)}`);
    add(door);
    for (const where of place ? placeHash(place, placeWords) : []) add(mix(door, where));
  },
  examples: [
    { a: { address: ['23, rue Marcel Bruault'] }, b: { address: ['23 r. Bruault'] }, meet: true },
    { a: { address: ['23, rue Marcel Bruault'] }, b: { address: ['25 rue Marcel Bruault'] }, meet: false },
  ],
};
