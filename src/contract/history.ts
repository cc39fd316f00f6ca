import type { SnapshotOrigin, SnapshotSegment } from '../core/history/snapshot';
import type { Phrase, Problem } from '../core/model/problem';
import type { RunRequest } from './requests';

/** Segments over time, and two dates compared. Money in cents, shares 0–1, `null` where unknown. */
export interface HistoryAnswer {
  readonly dates: readonly HistoryDate[];
  /** `null` while a single date is known. */
  readonly comparison: ComparisonAnswer | null;
  readonly notices: readonly Problem[];
  readonly page: number;
  readonly pages: number;
}

/**
 * Dates of which an analysis was kept, `YYYY-MM-DD`, earliest first: a run of `request` under the job `history` compares
 * two. Segments that have a tab, by its name.
 */
export interface FollowUpAnswer {
  readonly request: RunRequest;
  readonly dates: readonly string[];
  readonly segments: readonly { readonly id: string; readonly name: string }[];
}

interface HistoryDate {
  readonly asOf: string;
  readonly origin: SnapshotOrigin;
  readonly segments: readonly SnapshotSegment[];
}

export interface ComparisonAnswer {
  readonly from: string;
  readonly to: string;
  /** By segment of the earlier date. */
  readonly segments: readonly FateAnswer[];
  readonly total: Omit<FateAnswer, 'id' | 'name' | 'now'>;
  /** Who was in no segment, by segment of the later date. */
  readonly arrived: readonly { readonly id: string; readonly clients: number }[];
  readonly movers: readonly MoverAnswer[];
}

interface FateAnswer {
  readonly id: string;
  readonly name: Phrase;
  readonly clients: number;
  readonly ordered: number | null;
  readonly retention: number | null;
  readonly stayed: number;
  readonly revenueBefore: number;
  readonly revenueAfter: number;
  /** Where they are on the later date: a segment’s id, `none` or `gone`. */
  readonly now: Readonly<Record<string, number>>;
}

interface MoverAnswer {
  readonly key: string;
  readonly name: string;
  /** Ids; `null` for no segment. */
  readonly from: string | null;
  readonly to: string | null;
  readonly revenue: number | null;
  readonly why: Phrase;
}
