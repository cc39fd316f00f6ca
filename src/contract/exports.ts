import type { Channel } from '../core/exports/consent';
import type { LeftOutReason } from '../core/exports/export-list';
import type { Phrase } from '../core/model/problem';
import type { InspectRequest } from './requests';

export interface ExportRequest extends InspectRequest {
  /** Id of the segment, or `prospects`: its tab is exported as it stands. */
  readonly segment: string;
  readonly channel: Channel;
  /** The control group instead of those to contact. */
  readonly control?: boolean;
  /** `YYYY-MM-DD`; absent: proposed from the data. */
  readonly asOf?: string;
  /** From 0; each page holds at most `EXPORTED_PER_PAGE` clients. */
  readonly page: number;
}

export const EXPORTED_PER_PAGE = 5_000;

/** One page of a CSV: pages put end to end are the file. */
export interface ExportAnswer {
  readonly fileName: string;
  readonly csv: string;
  readonly page: number;
  readonly pages: number;
  readonly exported: number;
  readonly leftOut: Readonly<Record<LeftOutReason, number>>;
  /** How many are in the file, and who was left out. */
  readonly summary: Phrase;
}
