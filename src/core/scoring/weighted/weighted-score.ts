import type { Phrase } from '../../model/problem';
import { failure, type Result, success } from '../../model/result';
import { formatNumber } from '../../text/numbers';
import { negativeWeight, noWeight, sensitiveCriterion } from './weighted-problems';

/** One column of the file that counts in the score. */
export interface Criterion {
  readonly label: Phrase;
  /** Any unit: only the proportions between weights count. */
  readonly weight: number;
  /** 0–100 per client; NaN where the file does not say. See `points.ts`. */
  readonly points: Float64Array;
  /** The column holds something that must never class anybody (health, religion, union…): told by the caller. */
  readonly sensitive?: boolean;
}

/** Scores from which a client is A, and B. */
export interface ScoreLimits {
  readonly a: number;
  readonly b: number;
}

export const DEFAULT_SCORE_LIMITS: ScoreLimits = { a: 70, b: 40 };

/** Below this share of the weights known, a score says too little to class a client. */
const LEAST_COVERAGE = 0.5;

/** One client per index, prospects included where they were given. */
export interface WeightedScore {
  readonly criteria: readonly Criterion[];
  /** 0–100; NaN where no criterion is known. */
  readonly score: Float64Array;
  /** Share 0–1 of the weights whose criterion is known. */
  readonly coverage: Float64Array;
}

/**
 * Mean of the points, weighted over the criteria that each client has. Refused: no positive weight, a negative weight,
 * a sensitive criterion. The result does not depend on the unit of the weights nor on the order of the criteria but for
 * rounding in the last digits.
 */
export function weightedScore(criteria: readonly Criterion[]): Result<WeightedScore> {
  const sensitive = criteria.find((criterion) => criterion.sensitive);
  if (sensitive) return failure(sensitiveCriterion(sensitive.label));
  const negative = criteria.find(({ weight }) => !(weight >= 0));
  if (negative) return failure(negativeWeight(negative.label));
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) return failure(noWeight());
  return success({ criteria, ...averages(criteria, total) });
}

function averages(
  criteria: readonly Criterion[],
  total: number,
): { readonly score: Float64Array; readonly coverage: Float64Array } {
  const clients = criteria[0]!.points.length;
  const known = new Float64Array(clients);
  const gained = new Float64Array(clients);
  for (const { points, weight } of criteria) {
    for (let client = 0; client < clients; client++) {
      if (Number.isNaN(points[client]!)) continue;
      known[client]! += weight;
      gained[client]! += weight * points[client]!;
    }
  }
  return {
    score: gained.map((sum, client) => (known[client]! > 0 ? sum / known[client]! : Number.NaN)),
    coverage: known.map((weight) => weight / total),
  };
}

/** Points of the score that each criterion brings to a client: they add up to it. NaN where the criterion is unknown. */
export function contributionsTo({ criteria }: WeightedScore, client: number): readonly number[] {
  const known = criteria.reduce(
    (sum, { points, weight }) => sum + (Number.isNaN(points[client]!) ? 0 : weight),
    0,
  );
  return criteria.map(({ points, weight }) => (weight * points[client]!) / known);
}

export type ScoreClass = 'A' | 'B' | 'C';

export function scoreClass(score: number, limits: ScoreLimits = DEFAULT_SCORE_LIMITS): ScoreClass | null {
  if (Number.isNaN(score)) return null;
  if (score >= limits.a) return 'A';
  return score >= limits.b ? 'B' : 'C';
}

/** True where half of the weights or more are known: the others have a score and no class. */
export const isCovered = ({ coverage }: WeightedScore, client: number): boolean =>
  coverage[client]! >= LEAST_COVERAGE - ROUNDING;

/** 0.1 + 0.4 of 1 must be one half, whatever binary fractions make of it. */
const ROUNDING = 1e-9;

/** Class of a client; `null` where too little is known of him. */
export const scoreClassOf = (
  result: WeightedScore,
  client: number,
  limits: ScoreLimits = DEFAULT_SCORE_LIMITS,
): ScoreClass | null => (isCovered(result, client) ? scoreClass(result.score[client]!, limits) : null);

/** What brought the score, best contribution first, and what was not known: « 78 sur 100 : CA 40, clics 38 ». */
export function scoreReason(result: WeightedScore, client: number): Phrase {
  const parts = contributionsTo(result, client)
    .map((points, index) => ({ label: result.criteria[index]!.label, points }))
    .filter(({ points }) => !Number.isNaN(points))
    .sort((a, b) => b.points - a.points);
  const list = (language: 'fr' | 'en'): string =>
    parts.map(({ label, points }) => `${label[language]} ${formatNumber(points, language, 0)}`).join(', ');
  const score = result.score[client]!;
  if (Number.isNaN(score)) return { fr: 'aucun critère connu', en: 'no criterion known' };
  const known = Math.round(100 * result.coverage[client]!);
  return {
    fr: `${formatNumber(score, 'fr', 0)} sur 100 : ${list('fr')}${known < 100 ? ` (${known} % des critères connus)` : ''}`,
    en: `${formatNumber(score, 'en', 0)} out of 100: ${list('en')}${known < 100 ? ` (${known}% of the criteria known)` : ''}`,
  };
}
