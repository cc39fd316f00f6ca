import type { Problem } from '../model/problem';
import type { RfmLimits, RfmScores } from '../scoring/rfm';
import { numberOf } from '../scoring/sentences/quantities';
import { problemOf } from '../scoring/sentences/sentence';
import { plural } from '../text/numbers';
import { CHAMPIONS_START_LOW, FEW_FREQUENCY_CLASSES, SEPARATES_NOTHING } from './notice-sentences';
import type { ShownSegment } from './presets';
import { OLDEST_INSTEAD_OF_LOST, RFM_SEGMENTS } from './rfm-segments';

const LOST_NAME = RFM_SEGMENTS.find(({ id }) => id === 'lost')!.name;

/** What is assumed between two orders when nobody in the base ordered twice. */
const UNKNOWN_RHYTHM_DAYS = 180;

/** Fewer orders than this, and « Champion » promises too much. */
const CHAMPION_ORDERS = 3;

/**
 * « Perdus » becomes « Les plus anciens » when the last class of recency begins before twice the base's median days
 * between orders (180 days when that is unknown): such clients are late, not lost.
 */
export function namesFor(
  segments: readonly ShownSegment[],
  limits: RfmLimits,
  orderInterval: number | undefined,
): readonly ShownSegment[] {
  const oldestFrom = limits.recency[limits.recency.length - 1] ?? 0;
  const lostFrom = orderInterval === undefined ? UNKNOWN_RHYTHM_DAYS : 2 * orderInterval;
  if (oldestFrom >= lostFrom) return segments;
  return segments.map((segment) =>
    promisesLoss(segment) ? { ...segment, ...OLDEST_INSTEAD_OF_LOST } : segment,
  );
}

/** A name of one's own promises what its author wants. */
const promisesLoss = ({ id, name }: ShownSegment): boolean => id === 'lost' && name.fr === LOST_NAME.fr;

/** Says when the number of orders separates little, and what to do about it. */
export function frequencyNotices(scores: RfmScores): readonly Problem[] {
  const filled = new Set(scores.f).size;
  const championFrom = firstOrdersOfClass(scores.limits, scores.limits.classes === 5 ? 4 : 3);
  const notices: Problem[] = [];
  if (filled === 1) notices.push(problemOf(SEPARATES_NOTHING));
  else if (filled < 3) notices.push(fewClasses(filled));
  if (championFrom < CHAMPION_ORDERS) notices.push(earlyChampions(championFrom));
  return notices;
}

/** The smallest whole number of orders that reaches a class. */
const firstOrdersOfClass = (limits: RfmLimits, score: number): number =>
  Math.floor(limits.frequency[score - 2] ?? 0) + 1;

const fewClasses = (filled: number): Problem =>
  problemOf(FEW_FREQUENCY_CLASSES, { filled: numberOf(filled, 0) }, { filled });

const earlyChampions = (orders: number): Problem =>
  problemOf(
    CHAMPIONS_START_LOW,
    {
      orders: {
        fr: plural(orders, 'commande', 'commandes', 'fr'),
        en: plural(orders, 'order', 'orders', 'en'),
      },
    },
    { orders },
  );
