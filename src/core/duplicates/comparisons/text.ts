import { foldedWords } from '../words/folded-words';
import { defineComparison, type FieldValue } from './comparison';
import { overlapOf } from './overlap';

interface TextValue extends FieldValue {
  readonly words: readonly number[];
}

/** Words of an unknown column. */
export const text = defineComparison<TextValue>({
  id: 'text',
  levels: [
    { m: 0.5, u: 0.001 },
    { m: 0.15, u: 0.001 },
    { m: 0.1, u: 0.01 },
    { m: 0.25, u: 0.988 },
  ],
  phrases: [
    { fr: 'même texte', en: 'same text' },
    { fr: 'texte proche', en: 'similar text' },
    { fr: 'mots en commun', en: 'words in common' },
    { fr: 'texte différent', en: 'different text' },
  ],
  conflictFrom: 3,
  read: ([written = ''], words) => {
    const list = [...new Set(foldedWords(written))].sort();
    if (list.length === 0) return undefined;
    const content = list.join(' ');
    return { content, terms: [words.idOf(content)], words: words.idsOf(list) };
  },
  compare: (a, b, words) => {
    const { share } = overlapOf(a.words, b.words, words);
    return share >= 0.8 ? 1 : share >= 0.35 ? 2 : 3;
  },
  examples: [
    { a: ['Brick House'], b: ['house, brick'], level: 0 },
    { a: ['war veternas home'], b: ['war veterans home'], level: 1 },
    { a: ['Sunday Creek'], b: ['Meadow View'], level: 3 },
  ],
});
