import type { AbcdLimits } from '../scoring/abcd/abcd';
import type { CycleLimits } from '../scoring/life-cycle/life-cycle';
import type { PmgResult } from '../scoring/pmg';
import type { RfmLimits } from '../scoring/rfm';
import type { Analysis } from './analysis';

/** From where a client is big, and medium: cents, or points of potential. */
export type PmgLimits = PmgResult['from'] & { readonly on?: 'potential' };

/**
 * Limits that stand instead of those that the file proposes: frozen from an earlier analysis, or a person's own. A method
 * left out takes the file's. Money in cents.
 */
export interface OwnLimits {
  readonly rfm?: RfmLimits | undefined;
  readonly pmg?: PmgLimits | undefined;
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
  pmg: pmg.on === 'potential' ? { ...pmg.from, on: pmg.on } : pmg.from,
  abcd: abcd?.result.limits,
  cycle: cycle?.limits,
});
