import type { AbcdLimits } from '../scoring/abcd/abcd';
import type { CycleLimits } from '../scoring/life-cycle/life-cycle';
import type { PmgResult } from '../scoring/pmg';
import type { RfmLimits } from '../scoring/rfm';
import type { Analysis } from './analysis';

/**
 * Limits that stand instead of those that the file proposes: frozen from an earlier analysis, or a person's own. A method
 * left out takes the file's. Money in cents.
 */
export interface OwnLimits {
  readonly rfm?: RfmLimits | undefined;
  readonly pmg?: PmgResult['from'] | undefined;
  readonly abcd?: AbcdLimits | undefined;
  readonly cycle?: CycleLimits | undefined;
}

/** The limits by which an analysis classed, to be kept for the next ones. */
export const limitsIn = ({
  rfm,
  pmg,
  abcd,
  cycle,
}: Pick<Analysis, 'rfm' | 'pmg' | 'abcd' | 'cycle'>): OwnLimits => ({
  rfm: rfm?.limits,
  pmg: pmg.from,
  abcd: abcd?.result.limits,
  cycle: cycle?.limits,
});
