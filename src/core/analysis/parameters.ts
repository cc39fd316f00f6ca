import type { ClassCount } from '../scoring/quantile';
import type { ScoreLimits } from '../scoring/weighted/score-class';
import type { OwnSegments } from '../segments/own-segments';
import type { PresetId } from '../segments/presets';
import type { Choices } from './choices';
import type { CriterionChoice } from './criterion-choice';
import type { AimId, MethodId } from './method-list';
import type { OwnLimits } from './own-limits';
import type { Tuning } from './tuning';

/** What « Réglages » says; what is left out is proposed. Plain data: it is kept as text between two calls. */
export interface Parameters {
  readonly method?: MethodId | undefined;
  readonly aim?: AimId | undefined;
  /** `own`: the table of segments that stands in the tab. */
  readonly preset?: PresetId | 'own' | undefined;
  readonly ownSegments?: OwnSegments | undefined;
  readonly classes?: ClassCount | undefined;
  /** The limits serve instead of those of the file. */
  readonly frozen: boolean;
  readonly limits: OwnLimits;
  readonly scoreLimits?: ScoreLimits | undefined;
  readonly criteria?: readonly CriterionChoice[] | undefined;
  readonly tuning?: Partial<Tuning> | undefined;
  readonly choices?: Choices | undefined;
  readonly promisingSectors?: readonly string[] | undefined;
}
