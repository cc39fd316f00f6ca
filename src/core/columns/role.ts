import type { Phrase } from '../model/problem';
import { declared } from '../text/declared';

type RoleKind = 'number' | 'amount' | 'date' | 'flag';

/** The two shapes of a table: one row per client, or one row per order, invoice or invoice line. */
export type Shape = 'clients' | 'orders';

/** What a column can be for us: how its header is written, and what its values must look like. */
export interface Role<Id extends string = string> {
  readonly id: Id;
  /** What the user reads. */
  readonly label: Phrase;
  /** Absent: text. */
  readonly kind?: RoleKind;
  /** Absent: the role has a meaning in both shapes. */
  readonly shape?: Shape;
  /** Several columns may have the role. */
  readonly repeatable?: true;
  /**
   * Ways of writing the header, in words, French and English; abbreviations and plurals are known to
   * `headerWords`. `=date` must be the whole header, because the word alone says too little next to others.
   */
  readonly headers: readonly string[];
  /** Headers that name the row itself: « Id » is the client's only where rows are clients. */
  readonly clientTableHeaders?: readonly string[];
  /** True for a value that the role can use. */
  readonly accepts: (text: string) => boolean;
  /** True for a value that proves the role whatever the header. Absent: the header is needed (ambiguous codes). */
  readonly recognises?: (text: string) => boolean;
  /** True for a value that makes the role likely where no header names it, in a table of the right shape. */
  readonly presumes?: (text: string) => boolean;
  /** Run by the tests: values the role must accept and refuse. */
  readonly examples: { readonly accepted: readonly string[]; readonly refused: readonly string[] };
}

/** Text and flags are judged by what is on screen, the others by the quantity behind it. */
export const readsText = ({ kind }: Role): boolean => kind === undefined || kind === 'flag';

export const defineRole = <const Id extends string>(role: Role<Id>): Role<Id> => declared('roles', role);
