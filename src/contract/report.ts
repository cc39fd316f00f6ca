import type { NotScoredGroup } from '../core/analysis/client-groups';
import type { MethodAvailability } from '../core/analysis/methods';
import type { Reconciliation } from '../core/analysis/reconcile';
import type { AuditReport } from '../core/audit/report';
import type { CleaningReport } from '../core/cleaning/report';
import type { ClientTable, Identity, LeftOut } from '../core/clients/client-table';
import type { Basis } from '../core/columns/basis';
import type { Phrase, Problem } from '../core/model/problem';
import type { PmgClass } from '../core/scoring/pmg';
import type { SegmentAnswer } from './answers';

/** Version of the shape below; raised when a field changes its meaning or goes. */
export const REPORT_SCHEMA = 1;

/** The analysis as data. Money is in cents, dates are `YYYY-MM-DD`, rows are sheet row numbers (1-based). */
export interface AnalysisReport {
  readonly schema: typeof REPORT_SCHEMA;
  readonly asOf: string;
  readonly basis: ReportBasis;
  readonly shape: ClientTable['shape'];
  readonly identity: Identity;
  readonly mapping: readonly ReportColumn[];
  readonly methods: readonly MethodAvailability[];
  readonly clients: readonly ReportClient[];
  readonly clientCount: number;
  readonly page: number;
  readonly pages: number;
  readonly notScored: readonly ReportNotScored[];
  readonly leftOut: readonly LeftOut[];
  readonly reconciliation: Reconciliation;
  readonly limits: ReportLimits;
  readonly segments: readonly SegmentAnswer[];
  readonly guardRails: readonly Problem[];
  readonly notices: readonly Problem[];
  /** Why there are no segments; `null` when there are. Then clients, rows and money are counted nowhere. */
  readonly refusal: Problem | null;
}

export interface ReportBasis extends Basis {
  /** From the first order to the analysis date where orders are known one by one; otherwise the file does not say. */
  readonly period: {
    readonly kind: 'since-beginning' | 'unstated';
    readonly from: string | null;
    readonly to: string;
  };
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
  readonly pmg: PmgClass | null;
}

export interface ReportNotScored {
  readonly key: string;
  readonly rows: readonly number[];
  readonly group: NotScoredGroup;
  readonly reason: string;
  /** Cents. */
  readonly amount: number;
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

/** What the columns are worth, as data. */
export type AuditReportAnswer = AuditReport;

/** The corrections of the clean copy, one page of them at a time; `null` where there is no list of clients to clean. */
export type CleaningReportAnswer =
  | (CleaningReport & { readonly page: number; readonly pages: number })
  | null;
