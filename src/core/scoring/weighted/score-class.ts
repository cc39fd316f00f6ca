/** Scores from which a client is A, and B. */
export interface ScoreLimits {
  readonly a: number;
  readonly b: number;
}

export const DEFAULT_SCORE_LIMITS: ScoreLimits = { a: 70, b: 40 };

/** Best first. */
export const SCORE_CLASSES = ['A', 'B', 'C'] as const;

export type ScoreClass = (typeof SCORE_CLASSES)[number];

export function scoreClass(score: number, limits: ScoreLimits = DEFAULT_SCORE_LIMITS): ScoreClass | null {
  if (Number.isNaN(score)) return null;
  if (score >= limits.a) return 'A';
  return score >= limits.b ? 'B' : 'C';
}
