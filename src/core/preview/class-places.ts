import { ABCD_CLASSES, abcdPlaces, classifyAbcd } from '../scoring/abcd/abcd';
import { CYCLE_STAGES, lifeCycle } from '../scoring/life-cycle/life-cycle';
import { classifyByLimits, type PmgClass } from '../scoring/pmg';
import { SCORE_CLASSES, type ScoreClass, scoreClass } from '../scoring/weighted/score-class';
import type { ClientFigures } from './client-figures';
import type { AbcdSegmenting, CycleSegmenting, PmgSegmenting, ScoreSegmenting } from './segmenting';

const PMG_CLASSES: readonly PmgClass[] = ['big', 'medium', 'small'];

/** Classes stand in the order of their method; who could be classed and is not comes after them all. */
const orLast = (places: Int8Array, classes: number): Int8Array =>
  places.map((place) => (place < 0 ? classes : place));

export function placesBySize({ size }: ClientFigures, { limits }: PmgSegmenting): Int8Array {
  const { classes } = classifyByLimits(size, limits);
  const places = Int8Array.from(size, (amount, client) =>
    Number.isNaN(amount) ? -1 : PMG_CLASSES.indexOf(classes[client]!),
  );
  return orLast(places, PMG_CLASSES.length);
}

export function placesByAbcd(
  { revenue, margin, serviceCost, potential }: ClientFigures,
  { limits, potentialLimits, heavyService }: AbcdSegmenting,
): Int8Array {
  const input = { revenue, margin, serviceCost, potential, potentialLimits, heavyService };
  return orLast(abcdPlaces(classifyAbcd(input, limits)), ABCD_CLASSES.length);
}

export function placesByScore({ score }: ClientFigures, { limits }: ScoreSegmenting): Int8Array {
  const places = Int8Array.from(score, (points) =>
    SCORE_CLASSES.indexOf(scoreClass(points, limits) as ScoreClass),
  );
  return orLast(places, SCORE_CLASSES.length);
}

/** Prospects and records to complete, the first two stages, make no segment. */
const FIRST_STAGE = CYCLE_STAGES.indexOf('new');

/** Days before the analysis are days before day 0. */
export function placesByCycle(
  { recency, orders, firstOrderAge }: ClientFigures,
  { limits }: CycleSegmenting,
): Int8Array {
  const before = (days: Float64Array): Float64Array => days.map((count) => -count);
  const input = { firstDay: before(firstOrderAge), lastDay: before(recency), orders, asOfDay: 0 };
  const places = lifeCycle(input, limits).map((stage) => Math.max(-1, stage - FIRST_STAGE));
  return orLast(places, CYCLE_STAGES.length - FIRST_STAGE);
}
