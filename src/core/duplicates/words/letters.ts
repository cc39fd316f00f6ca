/** The letters of a word, whatever their order. */
interface Letters {
  /** One bit per letter present; 0 when the word holds anything else, such as a digit. */
  readonly set: number;
  /** Equal for words made of the same letters, and practically only for them. */
  readonly sum: number;
}

const FIRST = 'a'.charCodeAt(0);

export function lettersOf(word: string): Letters {
  let set = 0;
  let sum = 0;
  for (let index = 0; index < word.length; index++) {
    const letter = word.charCodeAt(index) - FIRST;
    if (letter < 0 || letter > 25) return { set: 0, sum: 0 };
    set |= 1 << letter;
    sum = (sum + Math.imul(letter + 1, 0x9e3779b1) * (letter + 7)) % 2 ** 52;
  }
  return { set, sum };
}

/** One bit per letter present, signs and digits passed over. */
export function lettersAmong(text: string): number {
  let set = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charCodeAt(index) - FIRST;
    if (letter >= 0 && letter <= 25) set |= 1 << letter;
  }
  return set;
}

/** One error changes two letters of the set at most: a quick no, before the errors are counted. */
export function mayBeWithin(one: number, other: number, limit: number): boolean {
  let differing = one ^ other;
  let count = 0;
  for (; differing !== 0; differing &= differing - 1) count++;
  return count <= 2 * limit;
}
