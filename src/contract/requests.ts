import type { Choices } from '../core/analysis/choices';
import type { CriterionChoice } from '../core/analysis/criterion-choice';
import type { AimId, MethodId } from '../core/analysis/method-list';
import type { AmountRule } from '../core/duplicates/merge/merge';
import type { ScoreLimits } from '../core/scoring/weighted/score-class';
import type { MovedLimits } from './preview';

/** What the sidebar and the command line ask. All fields are checked again on the server. */

export interface TabsRequest {
  readonly kind?: 'all';
}

/** The tab to analyse, and optionally a second one joined to it (clients in one, invoices in the other). */
export interface Source {
  readonly sheetId: number;
  readonly joinSheetId?: number;
}

/** « This column is that role », as corrected by the user. Positions are 0-based; `table` tells which of two joined tabs. */
export interface RoleChoice {
  readonly table: 'main' | 'join';
  readonly position: number;
  readonly role: string;
}

export interface InspectRequest {
  readonly source: Source;
  readonly choices?: readonly RoleChoice[];
}

/** A way of a method that is left out is as « Réglages » says, else the usual one. */
export interface AnalysisRequest extends InspectRequest, Choices {
  /** `YYYY-MM-DD`; absent: proposed from the data. */
  readonly asOf?: string;
  /** `own`: the table of segments of « Réglages », which the user changed. */
  readonly preset?: 'essentiel' | 'complet' | 'own';
  readonly classes?: 3 | 4 | 5;
  /** The method that makes the segments; absent: the best for the aim, else what « Réglages » says, else the usual one. */
  readonly method?: MethodId;
  readonly aim?: AimId;
  /** Of the weighted score; absent: those of « Réglages », else proposed. */
  readonly criteria?: readonly CriterionChoice[];
  readonly scoreLimits?: ScoreLimits;
  /** Keep the limits for the next analyses; false: compute them again. Absent: as « Réglages » says. */
  readonly frozen?: boolean;
  /** Come before those of « Réglages », and are kept whatever `frozen` says. */
  readonly limits?: MovedLimits;
  /** One-page guides as tabs. */
  readonly guides?: boolean;
}

/**
 * What a run writes: the segments, the audit of the columns, the clean copy of the clients, the list of duplicates,
 * the copy with the records that the user wants merged — or with none of them any more —, what changed over time, what
 * campaigns gave, three actions a segment, or the dashboard. `undo`: the segments as they were before the last analysis.
 */
export type JobId =
  | 'segments'
  | 'audit'
  | 'cleaning'
  | 'duplicates'
  | 'merge'
  | 'unmerge'
  | 'history'
  | 'campaigns'
  | 'actions'
  | 'dashboard'
  | 'undo';

/** `YYYY-MM-DD` each; absent: the latest date known, and one at least four weeks before it. */
interface ComparedDates {
  readonly from?: string;
  readonly to?: string;
}

export interface RunRequest extends AnalysisRequest {
  /** Absent: the segments. */
  readonly job?: JobId;
  /** Cleaning: the groups of corrections that the user does not want. */
  readonly unticked?: readonly string[];
  /** Duplicates: as in `DuplicatesRequest`. */
  readonly caution?: number;
  /** Duplicates and merging: what becomes of amounts. */
  readonly amounts?: AmountRule;
  /** Undo: what the user was shown, as `undoable` names it; its source says nothing. */
  readonly back?: string;
  /** Duplicates: the page has searched, and handed over what it found under this number. */
  readonly found?: string;
  /** History: the dates to compare. */
  readonly compared?: ComparedDates;
  /** Which page asks: the one that left a run without having heard of it may start again at once. */
  readonly asker?: string;
}

export interface HistoryRequest extends AnalysisRequest {
  readonly compared?: ComparedDates;
  /** Page of the clients who changed segment, from 0; each holds at most `CLIENTS_PER_PAGE`. */
  readonly page: number;
}

/** Cells to select in a tab: « C12 », « C12:C40 ». */
export interface SelectRequest {
  readonly sheetId: number;
  readonly cells: readonly string[];
}

export interface ReportRequest extends AnalysisRequest {
  /** Page of clients, from 0; each page holds at most `CLIENTS_PER_PAGE`. */
  readonly page: number;
}

export interface ContinueRequest {
  readonly runId: string;
}

export interface ShowRequest {
  readonly sheetId: number;
}

export const CLIENTS_PER_PAGE = 10_000;
export const CHANGES_PER_PAGE = 50_000;
