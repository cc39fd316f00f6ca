import { type Problem, problem } from '../model/problem';
import type { RfmLimits, RfmScores } from '../scoring/rfm';
import { formatNumber } from '../text/numbers';
import type { ShownSegment } from './presets';
import { OLDEST_INSTEAD_OF_LOST } from './rfm-segments';

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
    segment.id === 'lost' ? { ...segment, ...OLDEST_INSTEAD_OF_LOST } : segment,
  );
}

/** Says when the number of orders separates little, and what to do about it. */
export function frequencyNotices(scores: RfmScores): readonly Problem[] {
  const filled = new Set(scores.f).size;
  const championFrom = firstOrdersOfClass(scores.limits, scores.limits.classes === 5 ? 4 : 3);
  const notices: Problem[] = [];
  if (filled === 1) notices.push(separatesNothing());
  else if (filled < 3) notices.push(fewClasses(filled));
  if (championFrom < CHAMPION_ORDERS) notices.push(earlyChampions(championFrom));
  return notices;
}

/** The smallest whole number of orders that reaches a class. */
const firstOrdersOfClass = (limits: RfmLimits, score: number): number =>
  Math.floor(limits.frequency[score - 2] ?? 0) + 1;

const separatesNothing = (): Problem =>
  problem('criterion-separates-nothing', {
    fr: 'Le nombre de commandes ne sépare pas vos clients : ils en ont tous le même.',
    en: 'The number of orders does not separate your clients: they all have the same.',
  });

const fewClasses = (filled: number): Problem =>
  problem(
    'few-frequency-classes',
    {
      fr: `La note de fréquence n’a que ${filled} valeurs : trop de clients ont le même nombre de commandes. Fixez vos propres limites, par exemple 2, 3, 5 et 10 commandes.`,
      en: `The frequency score takes only ${filled} values: too many clients have the same number of orders. Set limits of your own, say 2, 3, 5 and 10 orders.`,
    },
    { filled },
  );

const earlyChampions = (orders: number): Problem =>
  problem(
    'champions-start-low',
    {
      fr: `Les Champions commencent à ${formatNumber(orders, 'fr')} commande${orders > 1 ? 's' : ''} seulement : le nom promet plus que la base ne montre. Fixez vos propres limites, au moins 3 commandes.`,
      en: `Champions begin at only ${formatNumber(orders, 'en')} order${orders > 1 ? 's' : ''}: the name promises more than the file shows. Set limits of your own, at least 3 orders.`,
    },
    { orders },
  );
