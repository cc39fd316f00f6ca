import type { Phrase, Problem } from '../core/model/problem';
import type { MethodAnswer, SegmentAnswer } from './answers';

/** Version of the shape below; raised when a field changes its meaning or goes. */
export const REPORT_SCHEMA = 1;

/** The analysis as data. Money is in cents, dates are `YYYY-MM-DD`, rows are sheet row numbers (1-based). */
export interface AnalysisReport {
  readonly schema: typeof REPORT_SCHEMA;
  readonly asOf: string;
  readonly basis: ReportBasis;
  readonly shape: 'clients' | 'orders' | 'joined';
  readonly identity: ReportIdentity;
  readonly mapping: readonly ReportColumn[];
  readonly methods: readonly MethodAnswer[];
  readonly clients: readonly ReportClient[];
  readonly clientCount: number;
  readonly page: number;
  readonly pages: number;
  readonly notScored: readonly ReportNotScored[];
  readonly leftOut: readonly ReportLeftOut[];
  readonly reconciliation: ReportReconciliation;
  readonly limits: ReportLimits;
  readonly segments: readonly SegmentAnswer[];
  readonly guardRails: readonly Problem[];
  readonly notices: readonly Problem[];
}

export interface ReportBasis {
  readonly tax: 'HT' | 'TTC' | 'unknown';
  readonly currency: string;
  readonly amountHeader: string | null;
  readonly period: { readonly kind: 'since-beginning' | 'stated'; readonly from: string | null; readonly to: string };
}

export interface ReportIdentity {
  /** Role ids whose folded values make the key; empty: every row is its own client. */
  readonly roles: readonly string[];
  readonly filledShare: number;
  readonly rowsWithoutKey: number;
  readonly unmatched?: { readonly clients: number; readonly orderRows: number };
}

export interface ReportColumn {
  readonly table: 'main' | 'join';
  readonly header: string;
  readonly position: number;
  readonly role: string;
  readonly confidence: number;
  readonly chosenByUser: boolean;
}

export interface ReportClient {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly number[];
  readonly recencyDays: number | null;
  readonly orders: number | null;
  /** Cents. */
  readonly revenue: number | null;
  readonly r: number | null;
  readonly f: number | null;
  readonly m: number | null;
  readonly code: string | null;
  readonly segment: { readonly id: string; readonly name: Phrase } | null;
  readonly pmg: 'big' | 'medium' | 'small' | null;
}

export interface ReportNotScored {
  readonly key: string;
  readonly rows: readonly number[];
  readonly group: 'prospects' | 'to-complete' | 'credit-notes';
  readonly reason: string;
  /** Cents. */
  readonly amount: number;
}

export interface ReportLeftOut {
  readonly table: 'main' | 'join';
  readonly reason: string;
  readonly text: Phrase;
  readonly rows: readonly number[];
  /** Cents. */
  readonly amount: number;
}

export interface ReconciliationLine {
  readonly id: 'segments' | 'prospects' | 'to-complete' | 'credit-notes' | 'left-out';
  readonly clients: number;
  /** Rows of the tab that holds the money. */
  readonly rows: number;
  /** Cents. */
  readonly amount: number;
}

export interface ReportReconciliation {
  /** Counted straight from the source, before any analysis. */
  readonly source: { readonly rows: number; readonly amount: number };
  readonly lines: readonly ReconciliationLine[];
  /** Source minus lines: zero, or the analysis is wrong. */
  readonly difference: { readonly rows: number; readonly amount: number };
  /** Credit notes deducted inside the lines above. */
  readonly creditNotes: { readonly rows: number; readonly amount: number };
}

export interface ReportLimits {
  readonly classes: number;
  /** Ascending; days. */
  readonly recency: readonly number[];
  readonly frequency: readonly number[];
  /** Cents. */
  readonly monetary: readonly number[];
  readonly pmg: { readonly big: number | null; readonly medium: number | null };
}
