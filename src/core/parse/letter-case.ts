import { mayBeMojibake } from './mojibake';

/** Words in the sense of letters: « L’Haÿ » has two. */
const WORDS = /[\p{L}\p{M}]+/gu;

/** A word with its neighbours, as a rule of capitals sees it. */
export interface WordInPlace {
  /** Lower case. */
  readonly word: string;
  /** The word in front of it, in lower case; empty for the first one. */
  readonly previous: string;
  readonly isLast: boolean;
  /** The characters next to it, empty at the ends. */
  readonly before: string;
  readonly after: string;
}

/**
 * True for text all in capitals or all in small letters: whoever wrote both knew what they wanted. Not for the few
 * letters that become two (« ß » → SS): there is no way back.
 */
export function hasOneCase(text: string): boolean {
  const [upper, lower] = [text.toUpperCase(), text.toLowerCase()];
  if (upper.length !== text.length || lower.length !== text.length) return false;
  return upper !== lower && (text === upper || text === lower);
}

/**
 * Formulas, tags, addresses and long texts are no names: their capitals mean something else, or nothing. Broken accents
 * in small letters (« hã©lã¨ne ») would change their meaning with their capitals.
 */
export const mayBeName = (text: string): boolean =>
  text.length <= 200 && !/[=@<>{}_\\|]|:\/\//.test(text) && !mayBeMojibake(text.toUpperCase());

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const isApostrophe = (character: string): boolean => character === "'" || character === '’';

/** Where a small word links two others: not in front; « d » and « l » before an apostrophe, « à » not as an initial. */
export function isLinkHere({ word, previous, before, after }: WordInPlace): boolean {
  if (previous === '') return false;
  return word.length > 1 || isApostrophe(after) || (/[aày]/.test(word) && before !== '.' && after !== '.');
}

/** Writes each word of a text again; everything between words stays. */
export function rewriteWords(text: string, rewrite: (place: WordInPlace) => string): string {
  let previous = '';
  return text.replace(WORDS, (written: string, at: number) => {
    const end = at + written.length;
    const word = written.toLowerCase();
    const rewritten = rewrite({
      ...{ word, previous },
      isLast: !/[\p{L}]/u.test(text.slice(end)),
      before: text.charAt(at - 1),
      after: text.charAt(end),
    });
    previous = word;
    return rewritten;
  });
}
