import type { Vocabulary } from '../words/vocabulary';

/** The surname, or the first name, of one record. */
export interface NamePart {
  /** Its words written as one: « jeanluc ». */
  readonly glued: number;
  readonly words: readonly number[];
}

export const PartLevel = { same: 0, near: 1, compatible: 2, different: 3, absent: 4 } as const;
export type PartLevel = (typeof PartLevel)[keyof typeof PartLevel];

/** Shorter beginnings say nothing: « Al » of « Alain » or « Albert ». */
const SHORTEST_BEGINNING = 3;

/** Two surnames, or two first names. Compatible: an initial, a beginning, one of several names. */
export function comparePart(a: NamePart, b: NamePart, words: Vocabulary): PartLevel {
  if (a.words.length === 0 || b.words.length === 0) return PartLevel.absent;
  if (a.glued === b.glued) return PartLevel.same;
  if (words.near(a.glued, b.glued)) return PartLevel.near;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.every((word) => long.words.some((other) => words.near(word, other)))) {
    return short.words.length === long.words.length ? PartLevel.near : PartLevel.compatible;
  }
  if (short.words.every((word, index) => isInitial(words.words[word]!, words.words[long.words[index]!]!))) {
    return PartLevel.compatible;
  }
  return begins(words.words[a.glued]!, words.words[b.glued]!) ? PartLevel.compatible : PartLevel.different;
}

/** « j » of « jean », either way. */
export const isInitial = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

function begins(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (short.length === 1 || short.length >= SHORTEST_BEGINNING) && long.startsWith(short);
}
