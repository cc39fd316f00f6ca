import type { Phrase } from '../core/model/problem';

/** One check of the audit that has something to tell. */
export interface FindingAnswer {
  readonly id: string;
  readonly title: Phrase;
  readonly verdict: 'fail' | 'review' | 'error';
  readonly severity: 'high' | 'medium' | 'low';
  /** What was found, with its figures. */
  readonly text: Phrase;
  readonly why: Phrase;
  readonly advice: Phrase;
  readonly count: number;
  /** 0-based positions of the columns concerned; none: whole rows. */
  readonly columns: readonly number[];
  /** The first places, « C12 » or « A12:F12 ». */
  readonly cells: readonly string[];
}

/** One group of corrections that the clean copy would make. */
export interface FixAnswer {
  /** What « unticked » names. */
  readonly id: string;
  readonly text: Phrase;
  readonly header: string;
  readonly count: number;
  readonly samples: readonly { readonly before: string; readonly after: string }[];
  /** Proposed as ticked; false for corrections that need a look first. */
  readonly ticked: boolean;
}

interface AuditedColumnAnswer {
  readonly position: number;
  readonly header: string;
  readonly type: Phrase;
  /** 0–1. */
  readonly fillRate: number;
  readonly distinct: number;
  readonly useful: 'yes' | 'little' | 'no';
  readonly reason: Phrase;
}

interface ScoreAnswer {
  /** 0–100; `null` when it cannot be told. */
  readonly score: number | null;
  readonly label: Phrase;
}

export interface AuditAnswer {
  /** The tab that was audited: the one of the clients, where two are joined. */
  readonly sheetId: number;
  readonly asOf: string;
  readonly rows: number;
  readonly verdict: Phrase;
  readonly overall: number | null;
  readonly dimensions: readonly ScoreAnswer[];
  /** How the scores are worked out. */
  readonly rule: Phrase;
  /** Most important first. */
  readonly findings: readonly FindingAnswer[];
  /** Checks that found nothing to say. */
  readonly passed: number;
  readonly columns: readonly AuditedColumnAnswer[];
  /** Headers of the four to six columns worth segmenting by, best first. */
  readonly advised: readonly string[];
  /** Columns left out of everything from now on. */
  readonly sensitive: readonly { readonly header: string; readonly reason: Phrase }[];
  /** Whether a clean copy can be made: only of a list of clients. */
  readonly cleanable: boolean;
  readonly fixes: readonly FixAnswer[];
  /** Clients inactive for more than three years, proposed to be archived. */
  readonly toArchive: number;
}

export interface SelectAnswer {
  readonly selected: boolean;
}
