import { type ClassOf, type Crossing, cross } from '../scoring/crossing';
import { CYCLE_STAGES } from '../scoring/life-cycle/life-cycle';
import { type CrossedSegments, crossedSegments } from './crossed-segments';
import { CYCLE_SEGMENTS } from './cycle-segments';
import { ENGAGEMENT_SEGMENTS } from './engagement-segments';
import type { SmallSegment } from './guard-rails';
import { PMG_SEGMENTS } from './pmg-segments';

/** What the life cycle is ready to be crossed with: reactions to our messages, or revenue. */
const BEHAVIOURS = { engagement: ENGAGEMENT_SEGMENTS, value: PMG_SEGMENTS } as const;

export interface CycleCrossing extends CrossedSegments {
  readonly crossing: Crossing;
}

/**
 * Life cycle × behaviour: « Dormants · Cliquent ». `stages` as `lifeCycle` gives them; `behaviourOf` the place of each
 * client's class in the list of the behaviour, −1 for none. Prospects and clients to complete have no behaviour of a
 * client and are placed nowhere.
 */
export function crossCycle(
  stages: ClassOf,
  behaviour: keyof typeof BEHAVIOURS,
  behaviourOf: ClassOf,
  revenue: Float64Array,
  small?: SmallSegment,
): CycleCrossing {
  const firstStage = CYCLE_STAGES.indexOf('new');
  const row = {
    of: Int8Array.from(stages, (stage) => Math.max(-1, stage - firstStage)),
    classes: CYCLE_SEGMENTS.slice(firstStage),
  };
  const column = { of: behaviourOf, classes: BEHAVIOURS[behaviour] };
  const crossing = cross(
    { of: row.of, count: row.classes.length },
    { of: column.of, count: column.classes.length },
    revenue,
  );
  return { crossing, ...crossedSegments(row, column, crossing, small) };
}
