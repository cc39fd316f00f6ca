import type { Vocabulary } from '../words/vocabulary';

/** How much two lists of words have in common, each word by its rarity, typing errors forgiven. */
export interface Overlap {
  /** 0–1: twice the weight in common, over the weight of both. */
  readonly share: number;
  /** Every word of one list is in the other. */
  readonly contained: boolean;
  /** Weight of the rarest word in common; 0 without any. */
  readonly rarest: number;
}

export function overlapOf(a: readonly number[], b: readonly number[], words: Vocabulary): Overlap {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let common = 0;
  let found = 0;
  let rarest = 0;
  let total = 0;
  for (const word of long) total += words.weightOf(word);
  for (const word of short) {
    const weight = words.weightOf(word);
    total += weight;
    const other = long.find((candidate) => words.near(word, candidate));
    if (other === undefined) continue;
    found++;
    common += weight + words.weightOf(other);
    rarest = Math.max(rarest, Math.min(weight, words.weightOf(other)));
  }
  return { share: total > 0 ? common / total : 0, contained: found === short.length, rarest };
}
