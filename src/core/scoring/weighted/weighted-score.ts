import type { Phrase } from '../../model/problem';
import { failure, type Result, success } from '../../model/result';
import { formatNumber } from '../../text/numbers';
import { numberOf, wholePercent } from '../sentences/quantities';
import { fill, problemOf } from '../sentences/sentence';
import {
  NEGATIVE_WEIGHT,
  NO_CRITERION_KNOWN,
  NO_WEIGHT,
  SCORE_REASON,
  SCORE_REASON_IN_PART,
  SENSITIVE_CRITERION,
} from '../sentences/weighted-sentences';
import { DEFAULT_SCORE_LIMITS, type ScoreClass, type ScoreLimits, scoreClass } from './score-class';
import { isCovered, type WeightedMean, type WeightedPoints, weightedMean } from './weighted-mean';

/** One column of the file that counts in the score. */
export interface Criterion extends WeightedPoints {
  readonly label: Phrase;
  /** The column holds something that must never class anybody (health, religion, union…): told by the caller. */
  readonly sensitive?: boolean;
}

export interface WeightedScore extends WeightedMean {
  readonly criteria: readonly Criterion[];
}

/**
 * Mean of the points, weighted over the criteria that each client has. Refused: no positive weight, a negative weight,
 * a sensitive criterion. The result does not depend on the unit of the weights nor on the order of the criteria but for
 * rounding in the last digits.
 */
export function weightedScore(criteria: readonly Criterion[]): Result<WeightedScore> {
  const sensitive = criteria.find((criterion) => criterion.sensitive);
  if (sensitive) return failure(problemOf(SENSITIVE_CRITERION, { criterion: sensitive.label }));
  const negative = criteria.find(({ weight }) => !(weight >= 0));
  if (negative) return failure(problemOf(NEGATIVE_WEIGHT, { criterion: negative.label }));
  if (!criteria.some(({ weight }) => weight > 0)) return failure(problemOf(NO_WEIGHT));
  return success({ criteria, ...weightedMean(criteria) });
}

/** Points of the score that each criterion brings to a client: they add up to it. NaN where the criterion is unknown. */
export function contributionsTo({ criteria }: WeightedScore, client: number): readonly number[] {
  const known = criteria.reduce(
    (sum, { points, weight }) => sum + (Number.isNaN(points[client]!) ? 0 : weight),
    0,
  );
  return criteria.map(({ points, weight }) => (weight * points[client]!) / known);
}

/** Class of a client; `null` where too little is known of him. */
export const scoreClassOf = (
  result: WeightedScore,
  client: number,
  limits: ScoreLimits = DEFAULT_SCORE_LIMITS,
  leastCoverage?: number,
): ScoreClass | null =>
  isCovered(result, client, leastCoverage) ? scoreClass(result.score[client]!, limits) : null;

/** What brought the score, best contribution first, and how much was known: « 78 sur 100 : CA 40, clics 38 ». */
export function scoreReason(result: WeightedScore, client: number): Phrase {
  const score = result.score[client]!;
  if (Number.isNaN(score)) return fill(NO_CRITERION_KNOWN);
  const parts = contributionsTo(result, client)
    .map((points, index) => ({ label: result.criteria[index]!.label, points }))
    .filter(({ points }) => !Number.isNaN(points))
    .sort((a, b) => b.points - a.points);
  const list = (language: 'fr' | 'en'): string =>
    parts.map(({ label, points }) => `${label[language]} ${formatNumber(points, language, 0)}`).join(', ');
  const coverage = result.coverage[client]!;
  return fill(coverage < 1 ? SCORE_REASON_IN_PART : SCORE_REASON, {
    score: numberOf(score, 0),
    parts: { fr: list('fr'), en: list('en') },
    known: wholePercent(coverage),
  });
}
