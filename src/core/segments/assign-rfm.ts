import type { ClassCount } from '../scoring/quantile';
import { NEW_CLIENT_DAYS, RFM_SEGMENTS, type RfmSegmentId, type SegmentRule } from './rfm-segments';

function holds(rule: SegmentRule, r: number, f: number, m: number): boolean {
  if (r < (rule.r ?? 0) || f < (rule.f ?? 0) || m < (rule.m ?? 0)) return false;
  if (rule.mAtMost !== undefined && m > rule.mAtMost) return false;
  return !rule.any || f >= (rule.any.f ?? Infinity) || m >= (rule.any.m ?? Infinity);
}

/** The segment of a code alone: the first whose rule holds. The last rule asks nothing, so there always is one. */
export function segmentOfCode(r: number, f: number, m: number, classes: ClassCount): RfmSegmentId {
  return RFM_SEGMENTS.find((segment) => holds(segment.rules[classes], r, f, m))!.id;
}

/**
 * The segment of a client: that of the code, but a « new » code whose first order is known to be more than 90 days old
 * is « occasional ». `firstOrderAge` in days; NaN when unknown.
 */
export function segmentOfClient(
  r: number,
  f: number,
  m: number,
  classes: ClassCount,
  firstOrderAge: number,
): RfmSegmentId {
  const id = segmentOfCode(r, f, m, classes);
  return id === 'new' && firstOrderAge > NEW_CLIENT_DAYS ? 'occasional' : id;
}
