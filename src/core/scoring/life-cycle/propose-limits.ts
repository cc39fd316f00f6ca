import type { Problem } from '../../model/problem';
import { CYCLE_OWN_RHYTHM, CYCLE_USUAL_LIMITS } from '../sentences/cycle-sentences';
import { daysOf } from '../sentences/quantities';
import { problemOf } from '../sentences/sentence';
import { type CycleLimits, DEFAULT_CYCLE_LIMITS } from './life-cycle';

/** Limits to propose, and where they come from. */
export interface ProposedLimits {
  readonly limits: CycleLimits;
  readonly evidence: Problem;
}

/** The rhythms that limits follow: faster or slower ones would make stages of days, or of many years. */
const FASTEST = 15;
const SLOWEST = 180;

/**
 * Limits that follow the base's own rhythm, the median days between two orders of a client: new until one rhythm, active
 * until two, dormant until four, in whole months of 30 days (a rhythm of 90 gives the usual 90, 180 and about a year).
 * Three years before archiving stay, whatever the rhythm. Where nobody ordered twice, the usual limits.
 */
export function proposeCycleLimits(
  orderInterval: number | undefined,
  topOrderLimit: number | undefined,
): ProposedLimits {
  const loyal = topOrderLimit === undefined ? {} : { loyalOrders: topOrderLimit };
  if (orderInterval === undefined) {
    return { limits: { ...DEFAULT_CYCLE_LIMITS, ...loyal }, evidence: problemOf(CYCLE_USUAL_LIMITS) };
  }
  const rhythm = Math.min(SLOWEST, Math.max(FASTEST, orderInterval));
  const activeUntil = wholeMonths(2 * rhythm);
  return {
    limits: {
      ...DEFAULT_CYCLE_LIMITS,
      newUntil: wholeMonths(rhythm),
      activeUntil,
      dormantUntil: Math.max(wholeMonths(4 * rhythm), activeUntil + MONTH),
      ...loyal,
    },
    evidence: problemOf(CYCLE_OWN_RHYTHM, { days: daysOf(orderInterval) }, { interval: orderInterval }),
  };
}

const MONTH = 30;
const wholeMonths = (days: number): number => Math.max(1, Math.round(days / MONTH)) * MONTH;
