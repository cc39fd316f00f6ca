import type { RoleChoice } from '../core/columns/mapping';
import type { Links } from '../core/duplicates/decisions';
import type { Findings } from '../core/duplicates/findings';
import type { AmountRule } from '../core/duplicates/merge/merge';
import type { Page } from '../core/model/pages';
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
  /** More rows than the server takes: the page searches itself, with this. */
  readonly forBrowser: BrowserTask | null;
  /** `null` when `idle` or `forBrowser`. */
  readonly findings: Findings | null;
  /** What becomes of amounts, once the user has said it. */
  readonly amounts: AmountRule | null;
  /** The clean copy holds merged records: they can be undone. */
  readonly merged: boolean;
  /** « Doublons » stands, so that the source can be marked by it. */
  readonly written: boolean;
}

/** What a page has to know, besides the rows, to search as the server would. */
export interface BrowserTask {
  /** Tells whether the tab is still what it was when its rows are known already. */
  readonly mark: string;
  /** The corrected roles in force for this tab. */
  readonly choices: readonly RoleChoice[];
  readonly links: Links;
}

export interface RowsRequest {
  readonly sheetId: number;
  /** From 0. */
  readonly page: number;
}

/** Some rows of a tab as they stand, so many that the call is short. */
export interface RowsAnswer extends Page {
  /** Rows of the whole tab. */
  readonly rowCount: number;
  readonly pages: number;
  /** Tells whether these rows are still the same later. */
  readonly fingerprint: string;
}

/** What a page found, in as many parts as the tab has pages: each part is taken if its rows are still the same. */
export interface HandOverRequest {
  readonly sheetId: number;
  /** Chosen by the page; `RunRequest.found` names it. */
  readonly id: string;
  readonly page: number;
  readonly rowCount: number;
  readonly fingerprint: string;
  /** The findings as JSON, cut in pieces of at most `LONGEST_PIECE`. */
  readonly pieces: readonly string[];
}

export interface HandOverAnswer {
  readonly taken: boolean;
}

/** A cell holds 50,000 characters. */
export const LONGEST_PIECE = 40_000;

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
