import type { ClientTable } from '../clients/client-table';
import type { Basis } from '../columns/basis';
import type { IsoDate } from '../model/iso-date';
import type { Phrase, Problem } from '../model/problem';
import type { Concentration } from '../scoring/concentration';
import type { PmgClass, PmgShares } from '../scoring/pmg';
import type { ClassCount } from '../scoring/quantile';
import type { RfmLimits } from '../scoring/rfm';
import type { ScoreLimits } from '../scoring/weighted/score-class';
import type { OwnSegments } from '../segments/own-segments';
import type { PresetId } from '../segments/presets';
import type { Choices } from './choices';
import type { Classification } from './classification';
import type { AbcdFigures } from './classify-abcd';
import type { CycleFigures } from './classify-cycle';
import type { ScoreFigures } from './classify-score';
import type { CriterionChoice } from './criterion-choice';
import type { KeptSegment, KeptSegments } from './kept-segments';
import type { AimId, MethodId } from './method-list';
import type { MethodAvailability } from './methods';
import type { Outlook } from './outlook';
import type { OwnLimits } from './own-limits';
import type { Trait } from './profile-traits';
import type { Promising } from './promising';
import type { Reconciliation } from './reconcile';
import { type Tuning, USUAL_TUNING } from './tuning';

export interface AnalysisOptions {
  readonly asOf: IsoDate;
  readonly preset: PresetId;
  readonly classes: ClassCount;
  /** Which method makes the segments; absent: the first that the file allows for the aim, else RFM, else size. */
  readonly method?: MethodId | undefined;
  readonly aim?: AimId | undefined;
  /** Of the weighted score; absent: proposed. */
  readonly criteria?: readonly CriterionChoice[] | undefined;
  readonly scoreLimits?: ScoreLimits | undefined;
  readonly limits?: OwnLimits | undefined;
  /** Figures that differ from the usual ones; as cells hold them. */
  readonly tuning?: Partial<Tuning> | undefined;
  readonly choices?: Choices | undefined;
  /** Sectors that the user finds promising, as written. */
  readonly promisingSectors?: readonly string[] | undefined;
  /** Segments of a person's own in place of the preset's. */
  readonly ownSegments?: OwnSegments | undefined;
  /** The limits of this analysis are to serve the next ones. */
  readonly frozen?: boolean | undefined;
  /** « Segment retenu », by client. */
  readonly kept?: ReadonlyMap<number, KeptSegment> | undefined;
}

/** Every figure, the usual one where nothing else was asked for. */
export const tuningOf = ({ tuning }: Pick<AnalysisOptions, 'tuning'>): Tuning => ({
  ...USUAL_TUNING,
  ...tuning,
});

/** Scores per client; 0 where the client is not scored. */
export interface ClientScores {
  /** What M scores. */
  readonly money: NonNullable<Choices['money']>;
  readonly limits: RfmLimits;
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
}

/** A segment of this base with its clients, best revenue first. */
export interface SegmentFigures {
  readonly id: string;
  readonly name: Phrase;
  readonly member: Phrase;
  readonly meaning: Phrase;
  readonly color: string;
  readonly members: Int32Array;
  /** Share of the clients in segments. */
  readonly share: number;
  /** Cents. */
  readonly revenue: number;
  readonly revenueShare: number;
}

export interface PmgFigures {
  /** Class per client; `null` where there is no revenue to class. */
  readonly classes: readonly (PmgClass | null)[];
  /** What is classed, and that of each client: cents, or points of potential. */
  readonly on: NonNullable<Choices['pmgOn']>;
  readonly values: Float64Array;
  /** The potential was asked for, and the file knows that of nobody. */
  readonly onRefused: boolean;
  /** Cents, or points, from which a client is big, and medium. */
  readonly from: { readonly big: number | null; readonly medium: number | null };
  readonly bigShare: number;
  /** Equal revenues made more clients big than the share asked for. */
  readonly bigByTies: boolean;
  /** By which rule, and with which shares; by limits of one's own where `rule` is « limits ». */
  readonly rule: NonNullable<Choices['pmgRule']> | 'limits';
  readonly shares: PmgShares;
  /** The rule by cumulated revenue was asked for, and there is nothing to share. */
  readonly ruleRefused: boolean;
  /** True when the revenue classed covers the last twelve months; false when it goes back to the beginning. */
  readonly lastTwelveMonths: boolean;
}

/** Everything that the tabs, the sidebar and the report tell. */
export interface Analysis {
  readonly options: AnalysisOptions;
  readonly basis: Basis;
  readonly clients: ClientTable;
  readonly methods: readonly MethodAvailability[];
  /** Which method makes the segments and their tabs. */
  readonly segmentsBy: MethodId;
  readonly rfm: ClientScores | undefined;
  readonly pmg: PmgFigures;
  /** « Petits à potentiel ». */
  readonly promising: Promising;
  readonly abcd: AbcdFigures | undefined;
  readonly score: ScoreFigures | undefined;
  readonly cycle: CycleFigures | undefined;
  readonly outlook: Outlook;
  /** What makes the groups of the profile. */
  readonly trait: Trait | undefined;
  /** Every side of who the clients are that parts them. */
  readonly traits: readonly Trait[];
  /** Everybody's class by every method that the file allows. */
  readonly classifications: readonly Classification[];
  /** The limits that the file itself proposes: those used, unless some were frozen or set. */
  readonly proposedLimits: OwnLimits;
  readonly kept: KeptSegments;
  readonly segments: readonly SegmentFigures[];
  /** Segment index per client; −1 where the client is in none. */
  readonly segmentOf: Int8Array;
  readonly scored: number;
  readonly concentration: Concentration | undefined;
  /** The same of the margin, of the clients whose margin is known. */
  readonly marginConcentration: Concentration | undefined;
  readonly reconciliation: Reconciliation;
  readonly guardRails: readonly Problem[];
  readonly notices: readonly Problem[];
}

/** Whole days from the last order to the analysis date; NaN when unknown. */
export const recencyOf = (lastDay: number, asOfDay: number): number => asOfDay - lastDay;
