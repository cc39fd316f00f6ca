import type { PersonValue } from '../comparisons/person';
import { mix } from '../words/hash';
import type { Vocabulary } from '../words/vocabulary';
import type { Key } from './key';

/** Names of more words than these are sentences. */
const MOST_WORDS = 4;

/** The sounds of the words of a name, « Jean-Luc » as one word too. */
export function soundsOf(person: PersonValue, words: Vocabulary): readonly number[] {
  const { parts } = person;
  const glued = parts
    ? [parts.last, parts.first].flatMap((part) => (part.words.length > 1 ? part.glued : []))
    : [];
  return [...person.words.slice(0, MOST_WORDS), ...glued]
    .map((word) => words.soundHash(word))
    .sort((a, b) => a - b);
}

/** Two words that sound alike. */
export const personSounds: Key = {
  id: 'person-sounds',
  of: ({ sounds }, add) => {
    for (let first = 0; first < sounds.length; first++) {
      for (let second = first + 1; second < sounds.length; second++)
        add(mix(sounds[first]!, sounds[second]!));
    }
  },
  examples: [
    { a: { person: ['Thibault', 'Marie', ''] }, b: { person: ['Marie', 'Tibau', ''] }, meet: true },
    { a: { person: ['Petit', 'Jean', ''] }, b: { person: ['Petit', 'Marie', ''] }, meet: false },
  ],
};
