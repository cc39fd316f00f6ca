import { hashText, mix } from '../words/hash';
import type { Key } from './key';

/** More unknown columns than these would make too many keys. */
const MOST = 4;

/** A value of another column alone, and with a word of the name. */
export const otherColumns: Key = {
  id: 'other-columns',
  of: ({ others, sounds }, add) => {
    others.slice(0, MOST).forEach(({ value, kind }, column) => {
      const other = mix(hashText(value.content), hashText(`${kind}${column}`));
      add(other);
      for (const sound of sounds) add(mix(sound, other));
    });
    for (const { value, words } of others) {
      for (const word of value.words ?? []) add(words.hashOf(word));
    }
  },
  examples: [
    { a: { date: ['1961-03-12'] }, b: { date: ['1961-03-12'] }, meet: true },
    {
      a: { person: ['Petit', '', ''], code: ['1961'] },
      b: { person: ['Petit', 'Jean', ''], code: ['1961'] },
      meet: true,
    },
    { a: { code: ['AB12'] }, b: { code: ['AB13'] }, meet: false },
  ],
};
