import type { Findings } from '../core/duplicates/findings';
import type { AmountRule } from '../core/duplicates/merge/merge';
import type { Phrase } from '../core/model/problem';
import type { InspectRequest } from './requests';

export type { AmountRule };

export interface DuplicatesRequest extends InspectRequest {
  /** −3 « plus complet » … 3 « plus prudent »; absent: 0. */
  readonly caution?: number;
  /** What merging does to amounts; absent: as answered before, else added up. */
  readonly amounts?: AmountRule;
}

/** Records that may be one client, or why there is nothing to look for. Nothing is written. */
export interface DuplicatesAnswer {
  /** The tab that was searched: never the clean copy, but what it was made of. */
  readonly sheetId: number;
  readonly rows: number;
  /** Why nothing is looked for; the other fields then say nothing. */
  readonly idle: Phrase | null;
  /** More rows than the server takes: the page searches itself. */
  readonly inBrowser: boolean;
  /** `null` when `idle` or `inBrowser`. */
  readonly findings: Findings | null;
  /** What becomes of amounts, once the user has said it. */
  readonly amounts: AmountRule | null;
  /** The clean copy holds merged records: they can be undone. */
  readonly merged: boolean;
  /** « Doublons » stands, so that the source can be marked by it. */
  readonly written: boolean;
}

/** What the user says of whole groups, by the keys of their records: it holds once rows are sorted or moved. */
export interface DecideRequest {
  readonly groups: readonly {
    readonly keys: readonly string[];
    /** `undecided` takes an earlier word back. */
    readonly verdict: 'merge' | 'separate' | 'undecided';
  }[];
}

export interface DecideAnswer {
  /** Pairs of records on which something is now decided. */
  readonly decided: number;
}

export interface MarkAnswer {
  /** Rows of the user's tab that got a mark. */
  readonly marked: number;
  readonly header: string;
}
