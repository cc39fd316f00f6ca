import type { Field } from './field';

/** How many records hold each term of a field, and how many hold anything. */
export interface Frequencies {
  readonly filled: number;
  readonly terms: Int32Array;
}

/** Counts terms and words over the records: what many hold says little. */
export function countTerms(field: Field): Frequencies {
  const size = field.words.words.length;
  const terms = new Int32Array(size);
  const words = new Int32Array(size);
  let filled = 0;
  for (const code of field.codes) {
    if (code < 0) continue;
    filled++;
    const value = field.values[code]!;
    for (const term of value.terms) terms[term]!++;
    for (const word of value.words ?? []) words[word]!++;
  }
  field.words.countWords(words);
  return { filled, terms };
}
