import type { GuideText } from '../core/output/guide-text';

export type { GuideBlock, GuideText } from '../core/output/guide-text';

/** The guides of the last analysis, in the language of the workbook, one printed page each. */
export interface GuidePagesAnswer {
  readonly pages: readonly GuideText[];
}
