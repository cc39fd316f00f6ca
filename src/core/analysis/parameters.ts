import type { ClassCount } from '../scoring/quantile';
import type { ScoreLimits } from '../scoring/weighted/score-class';
import type { PresetId } from '../segments/presets';
import type { CriterionChoice } from './criterion-choice';
import type { AimId, MethodId } from './method-list';
import type { OwnLimits } from './own-limits';

/** What « Réglages » says; what is left out is proposed. Plain data: it is kept as text between two calls. */
export interface Parameters {
  readonly method?: MethodId | undefined;
  readonly aim?: AimId | undefined;
  readonly preset?: PresetId | undefined;
  readonly classes?: ClassCount | undefined;
  /** The limits serve instead of those of the file. */
  readonly frozen: boolean;
  readonly limits: OwnLimits;
  readonly scoreLimits?: ScoreLimits | undefined;
  readonly criteria?: readonly CriterionChoice[] | undefined;
}
