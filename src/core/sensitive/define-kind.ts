import type { Phrase } from '../model/problem';
import { declared } from '../text/declared';

/**
 * One kind of data that must never serve to segment, nor leave the source (RGPD, articles 9 and 10, and what the CNIL asks
 * of free comments).
 */
export interface SensitiveKind<Id extends string = string> {
  readonly id: Id;
  readonly label: Phrase;
  /** Why a column or a cell of this kind is named. */
  readonly reason: Phrase;
  /** Headers that name the kind, folded; `=word` must be the whole header. `*` ends a word that may go on. */
  readonly headers: readonly string[];
  /** Words and groups of words of comments, folded; `*` as above. */
  readonly words: readonly string[];
  /** Ordinary phrases, folded, that hold one of these words and mean something else. */
  readonly harmless: readonly string[];
  /** Run by the tests: texts and headers that speak of the kind, and that do not. */
  readonly examples: {
    readonly texts: readonly string[];
    readonly harmlessTexts: readonly string[];
    readonly headers: readonly string[];
    readonly harmlessHeaders: readonly string[];
  };
}

export const defineKind = <const Id extends string>(kind: SensitiveKind<Id>): SensitiveKind<Id> =>
  declared('sensitive', kind);
