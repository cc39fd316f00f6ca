import type { PmgFigures } from '../core/analysis/analysis';
import type { NotScoredGroup } from '../core/analysis/client-groups';
import type { KeptSegment } from '../core/analysis/kept-segments';
import type { MethodId } from '../core/analysis/method-list';
import type { MethodAvailability } from '../core/analysis/methods';
import type { OwnLimits } from '../core/analysis/own-limits';
import type { TraitId } from '../core/analysis/profile-traits';
import type { Reconciliation } from '../core/analysis/reconcile';
import type { AuditReport } from '../core/audit/report';
import type { CleaningReport } from '../core/cleaning/report';
import type { ClientTable, Identity, LeftOut } from '../core/clients/client-table';
import type { Basis } from '../core/columns/basis';
import type { Phrase, Problem } from '../core/model/problem';
import type { CycleLimits } from '../core/scoring/life-cycle/life-cycle';
import type { PmgClass } from '../core/scoring/pmg';
import type { PortraitLine } from '../core/scoring/profile/portrait';
import type { PotentialSignal } from '../core/scoring/small-with-potential';
import type { ScoreLimits } from '../core/scoring/weighted/score-class';
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
  /** The method that makes the segments. */
  readonly method: MethodId;
  readonly clients: readonly ReportClient[];
  readonly clientCount: number;
  readonly page: number;
  readonly pages: number;
  readonly notScored: readonly ReportNotScored[];
  readonly leftOut: readonly LeftOut[];
  readonly reconciliation: Reconciliation;
  readonly limits: ReportLimits;
  readonly segments: readonly SegmentAnswer[];
  readonly criteria: readonly ReportCriterion[];
  readonly falseGood: readonly ReportFalseGood[];
  readonly promising: ReportPromising;
  /** What makes the groups of the profile; `null` where the file tells nothing of who the clients are. */
  readonly trait: TraitId | null;
  readonly crossings: readonly ReportCrossing[];
  readonly portrait: ReportPortrait | null;
  readonly prediction: ReportPrediction | null;
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
  /** Id of the client's class by each method; `null` for none. */
  readonly classes: Readonly<Record<MethodId, string | null>>;
  /** 0–100. */
  readonly score: number | null;
  /** Cents. */
  readonly contribution: number | null;
  /** Cents. */
  readonly valueAtStake: number | null;
  readonly prediction: ReportOutlook | null;
  /** What a person decided in « Clients segmentés ». */
  readonly keptSegment: KeptSegment | null;
}

/** Over twelve months; `null` where the base does not allow the figure. Money in cents. */
export interface ReportOutlook {
  readonly active: number | null;
  readonly orders: number | null;
  readonly revenue: number | null;
  readonly atRisk: number | null;
  /** The client bought on one day only. */
  readonly fragile: boolean;
}

/** One criterion of the weighted score. */
interface ReportCriterion {
  readonly label: Phrase;
  readonly weight: number;
  readonly lowIsGood: boolean;
}

interface ReportFalseGood {
  readonly key: string;
  readonly reason: Phrase;
}

/** « Petits à potentiel », most signals first, and the signals that the file could not give. */
interface ReportPromising {
  readonly clients: readonly {
    readonly key: string;
    readonly signals: readonly PotentialSignal[];
    readonly reason: Phrase;
  }[];
  readonly absent: readonly PotentialSignal[];
}

/** The segments against another method: a row per segment, a column per class. Money in cents. */
export interface ReportCrossing {
  readonly row: MethodId;
  readonly column: MethodId;
  readonly rows: readonly Phrase[];
  readonly columns: readonly Phrase[];
  readonly clients: readonly (readonly number[])[];
  readonly revenue: readonly (readonly number[])[];
}

export interface ReportPortrait {
  readonly best: Phrase;
  readonly count: number;
  readonly traits: readonly {
    readonly label: Phrase;
    readonly groups: readonly Omit<PortraitLine, 'difference'>[];
  }[];
}

/** What may be told of the next twelve months, and why not. Money in cents. */
export interface ReportPrediction {
  readonly withheld: {
    readonly orders: Problem | null;
    readonly activity: Problem | null;
    readonly revenue: Problem | null;
  };
  readonly revenue: number | null;
  readonly atRisk: number | null;
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
  /** Cents, or points of potential: `on` says which. */
  readonly pmg: Pick<PmgFigures, 'on'> & PmgFigures['from'];
  /** Of revenue (cents) and margin rate. */
  readonly abcd: NonNullable<OwnLimits['abcd']> | null;
  readonly score: ScoreLimits | null;
  /** Days. */
  readonly cycle: CycleLimits | null;
}

/** What the columns are worth, as data. */
export type AuditReportAnswer = AuditReport;

/** The corrections of the clean copy, one page of them at a time; `null` where there is no list of clients to clean. */
export type CleaningReportAnswer =
  | (CleaningReport & { readonly page: number; readonly pages: number })
  | null;
