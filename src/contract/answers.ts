import type { CriterionSource } from '../core/analysis/criteria';
import type { AimId, MethodId } from '../core/analysis/method-list';
import type { WayProposal } from '../core/analysis/method-ways';
import type { MethodAvailability } from '../core/analysis/methods';
import type { Parameters } from '../core/analysis/parameters';
import type { TraitId } from '../core/analysis/profile-traits';
import type { MethodProposal } from '../core/analysis/propose-methods';
import type { Phrase, Problem } from '../core/model/problem';
import type { TabId } from '../core/output/tab-plan';
import type { Effects } from '../core/scoring/weighted/propose-weights';
import type { ScoreLimits } from '../core/scoring/weighted/score-class';
import type { MovableAnswer } from './preview';
import type { JobId } from './requests';

export interface TabSummary {
  readonly sheetId: number;
  readonly name: string;
  /** 0 for tabs of ours: they are not asked. */
  readonly rows: number;
  readonly columns: number;
  /** True for tabs that Segments PME wrote: never offered as a source. */
  readonly ours: boolean;
  readonly active: boolean;
}

/** A run whose client stopped asking: it can be gone on with, or cancelled. */
export interface UnfinishedRun {
  readonly runId: string;
  readonly job: JobId;
  readonly written: number;
  readonly total: number;
  readonly stage: Phrase;
  /** « 14:05 » in the spreadsheet's zone. */
  readonly since: string;
}

export interface TabsAnswer {
  readonly unfinished?: UnfinishedRun;
  readonly tabs: readonly TabSummary[];
  readonly locale: string;
}

export interface ColumnAnswer {
  readonly position: number;
  readonly header: string;
  readonly role: string;
  readonly label: Phrase;
  /** 0–1. */
  readonly confidence: number;
  readonly chosenByUser: boolean;
  readonly samples: readonly string[];
  readonly filled: number;
  /** Filled cells that the role cannot use. */
  readonly unusable: number;
}

export interface TableAnswer {
  readonly name: string;
  readonly shape: 'clients' | 'orders';
  /** 1-based. */
  readonly headerRow: number;
  readonly rows: number;
  readonly columns: readonly ColumnAnswer[];
}

export interface InspectAnswer {
  readonly main: TableAnswer;
  readonly join?: TableAnswer;
  readonly roles: readonly { readonly id: string; readonly label: Phrase }[];
  readonly asOf: string;
  /** Why this date and not today; absent when it is today. */
  readonly asOfReason?: Phrase;
  /** What each method lacks; none available: nothing can be made yet. */
  readonly methods: readonly MethodAvailability[];
  /** What one may want to obtain, each with the methods that serve it, best first. */
  readonly aims: readonly AimAnswer[];
  /** Every method, available or not, for whoever knows which one they want. */
  readonly allMethods: readonly MethodProposal[];
  /** What is chosen with a method, once it is. */
  readonly ways: readonly WayProposal[];
  /** What « Réglages » says, to begin with. */
  readonly remembered: Remembered;
  readonly notices: readonly Problem[];
}

interface AimAnswer {
  readonly id: AimId;
  readonly label: Phrase;
  readonly methods: readonly MethodProposal[];
}

type Remembered = Partial<Pick<Parameters, 'method' | 'aim' | 'preset' | 'classes' | 'frozen'>>;

/** A column, or a figure of the orders, that may count in the weighted score. */
export interface CriterionAnswer {
  readonly source: CriterionSource;
  readonly label: Phrase;
  readonly chosen: boolean;
  /** 0 for one that was not chosen. */
  readonly weight: number;
  readonly lowIsGood: boolean;
  /** On the chance of winning, and on what the client brings over the years; 0 to 3 each. */
  readonly effects: Effects;
  /** Points of each text, for a list that is chosen; `null` where none are given. */
  readonly points?: readonly { readonly text: string; readonly points: number | null }[];
}

export interface SegmentAnswer {
  readonly id: string;
  readonly name: Phrase;
  readonly color: string;
  readonly clients: number;
  readonly share: number;
  /** Cents. */
  readonly revenue: number;
  readonly revenueShare: number;
}

export interface PreviewAnswer {
  readonly asOf: string;
  /** Symbol of the amounts. */
  readonly currency: string;
  readonly methods: readonly MethodAvailability[];
  /** The method that makes these segments, and why it serves. */
  readonly method: MethodId;
  readonly methodName: Phrase;
  readonly methodWhy: Phrase;
  /** The limits are those kept from an earlier analysis. */
  readonly frozen: boolean;
  /** Only where the limits of the method can be moved by a page. */
  readonly movable?: MovableAnswer;
  /** Only where the weighted score makes the segments. */
  readonly score?: {
    readonly criteria: readonly CriterionAnswer[];
    readonly limits: ScoreLimits;
  };
  /** Only where the profile makes the segments: what it may go by, the one it goes by first. */
  readonly traits?: readonly { readonly id: TraitId; readonly label: Phrase }[];
  readonly segments: readonly SegmentAnswer[];
  readonly scored: number;
  readonly limits: readonly { readonly label: Phrase; readonly classes: readonly Phrase[] }[];
  readonly guardRails: readonly Problem[];
  readonly notices: readonly Problem[];
  /** The tabs that `start` will create or bring up to date, with their data rows. */
  readonly tabs: readonly { readonly name: string; readonly rows: number; readonly exists: boolean }[];
}

export interface RunAnswer {
  readonly runId: string;
  readonly done: boolean;
  /** Tabs written so far, of all tabs; the stage in words. */
  readonly written: number;
  readonly total: number;
  readonly stage: Phrase;
  readonly tabs: readonly { readonly id: TabId; readonly sheetId: number; readonly name: string }[];
  readonly notices: readonly Problem[];
}

/** One former tab at a time: how many are left. */
export interface DropFormerAnswer {
  readonly left: number;
}

export interface ShowAnswer {
  readonly shown: boolean;
}
