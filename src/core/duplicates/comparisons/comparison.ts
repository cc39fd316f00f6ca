import type { Phrase } from '../../model/problem';
import { declared } from '../../text/declared';
import type { Vocabulary } from '../words/vocabulary';

/** What a cell, or the cells of one field, come to once read. */
export interface FieldValue {
  /** The whole value, normalised: equal contents are one value. */
  readonly content: string;
  /** What two records must share to be « the same » (level 0): the name as a whole, each phone number… */
  readonly terms: readonly number[];
  /** Single words, by their weight in the file; absent where words mean nothing. */
  readonly words?: readonly number[];
}

/** One degree of likeness: how often two records of one client show it (`m`), and two strangers (`u`), to begin with. */
interface Level {
  readonly m: number;
  readonly u: number;
  /** The bits it never exceeds, where fields lean on each other: a local part is often made of the name. */
  readonly most?: number;
}

/**
 * How one field of two records is compared: ordered levels, the best first. Level 0 is « shares a term »; `compare`
 * tells the others apart, and −1 is « cannot tell ».
 */
export interface Comparison<Value extends FieldValue = FieldValue> {
  readonly id: string;
  readonly levels: readonly Level[];
  /** One per level. */
  readonly phrases: readonly Phrase[];
  /** From this level on, the field speaks against a common client. */
  readonly conflictFrom: number;
  /** From the texts of its columns, in the order of the field; `undefined` when they say nothing. */
  read(texts: readonly string[], words: Vocabulary): Value | undefined;
  compare(a: Value, b: Value, words: Vocabulary): number;
  /** Values that strangers should not share: those that many do share are placeholders. */
  readonly personal?: true;
  /** Run by the tests: the two records as texts, and the level expected. */
  readonly examples: readonly {
    readonly a: readonly string[];
    readonly b: readonly string[];
    readonly level: number;
  }[];
}

export const defineComparison = <Value extends FieldValue>(
  comparison: Comparison<Value>,
): Comparison<Value> => declared('comparisons', comparison);
