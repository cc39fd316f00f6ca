import type { Phrase } from '../model/problem';
import type { Check, Dimension } from './define-check';
import type { CheckResult } from './run-checks';

export const DIMENSIONS: readonly { readonly id: Dimension; readonly label: Phrase }[] = [
  { id: 'completeness', label: { fr: 'Complétude', en: 'Completeness' } },
  { id: 'validity', label: { fr: 'Validité', en: 'Validity' } },
  { id: 'uniqueness', label: { fr: 'Unicité', en: 'Uniqueness' } },
  { id: 'consistency', label: { fr: 'Cohérence', en: 'Consistency' } },
  { id: 'freshness', label: { fr: 'Fraîcheur', en: 'Freshness' } },
];

/** 0–100; `undefined` where it cannot be told: nothing to ask, or a check that failed to run. */
export type Score = number | undefined;

export interface Scores {
  readonly overall: Score;
  readonly dimensions: Readonly<Record<Dimension, Score>>;
}

export type AuditVerdict = 'ready' | 'with-reservations' | 'clean-first';

const WEIGHTS: Readonly<Record<Check['severity'], number>> = { high: 3, medium: 2, low: 1 };

/** Points lost per point of the share concerned: half of the cells to correct leaves nothing. */
const LOSS = { fail: 2, review: 1 } as const;

/**
 * The rule (`SCORE_RULE`, as users read it): a check starts from 100 and loses 2 points per percent to correct, 1 per percent to
 * review; severity weighs it 3, 2 or 1. A dimension is the mean of its checks, the whole is the mean of the dimensions. What does not
 * apply weighs nothing. A check that crashed makes its dimension unknown and counts as 0 in the whole, which is thus never better for it.
 */
export function scoreChecks(results: readonly CheckResult[]): Scores {
  const dimensions = DIMENSIONS.map(({ id }) => {
    const asked = results.filter(
      ({ check, verdict }) => check.dimension === id && verdict !== 'not-applicable',
    );
    const broken = asked.some(({ verdict }) => verdict === 'error');
    return { id, least: meanScore(asked), score: broken ? undefined : meanScore(asked) };
  });
  const known = dimensions.flatMap(({ least }) => (least === undefined ? [] : [least]));
  const overall =
    known.length === 0 ? undefined : known.reduce((sum, score) => sum + score, 0) / known.length;
  return {
    overall,
    dimensions: Object.fromEntries(dimensions.map(({ id, score }) => [id, score])) as Record<
      Dimension,
      Score
    >,
  };
}

function meanScore(asked: readonly CheckResult[]): Score {
  const weight = asked.reduce((sum, { check }) => sum + WEIGHTS[check.severity], 0);
  if (weight === 0) return undefined;
  return asked.reduce((sum, result) => sum + WEIGHTS[result.check.severity] * pointsOf(result), 0) / weight;
}

/** Points that a check costs its dimension, before the weights of the others are counted. */
export const lossOf = (result: CheckResult): number =>
  WEIGHTS[result.check.severity] * (100 - pointsOf(result));

function pointsOf({ verdict, share }: CheckResult): number {
  if (verdict === 'error') return 0;
  return verdict === 'fail' || verdict === 'review' ? Math.max(0, 100 - LOSS[verdict] * 100 * share) : 100;
}

/** From this overall score on, nothing stands in the way; below the second, results would mislead. */
const READY = 90;
const USABLE = 65;

/** A serious fault on this share of the values is not a detail any more. */
const SERIOUS_SHARE = 0.02;
/** Without its essential columns a file cannot be segmented; with a third of these values missing, badly. */
const TOO_MANY = 0.34;

/**
 * « À nettoyer d’abord »: an essential column is missing, or a third of the essential values, or a score under 65.
 * « Prêt à segmenter »: 90 or more, every check done, and no important one with 2 % of values to correct.
 * « Segmentable avec réserves »: the rest.
 */
export function verdictOf(results: readonly CheckResult[], { overall }: Scores): AuditVerdict {
  const result = (id: string): CheckResult | undefined => results.find(({ check }) => check.id === id);
  const essential = result('missing-columns')?.count ?? 0;
  const missing = result('missing-values')?.share ?? 0;
  if (essential > 0 || missing > TOO_MANY || overall === undefined || overall < USABLE) return 'clean-first';
  const serious = results.some(
    ({ check, verdict, share }) =>
      verdict === 'error' || (check.severity === 'high' && verdict === 'fail' && share >= SERIOUS_SHARE),
  );
  return overall >= READY && !serious ? 'ready' : 'with-reservations';
}

export const VERDICT_LABELS: Readonly<Record<AuditVerdict, Phrase>> = {
  ready: { fr: 'Prêt à segmenter', en: 'Ready to segment' },
  'with-reservations': { fr: 'Segmentable avec réserves', en: 'Can be segmented, with reservations' },
  'clean-first': { fr: 'À nettoyer d’abord', en: 'To be cleaned first' },
};
