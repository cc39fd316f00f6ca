/** Scores from which a client is A, and B. */
export interface ScoreLimits {
  readonly a: number;
  readonly b: number;
}

export const DEFAULT_SCORE_LIMITS: ScoreLimits = { a: 70, b: 40 };

export type ScoreClass = 'A' | 'B' | 'C';

export function scoreClass(score: number, limits: ScoreLimits = DEFAULT_SCORE_LIMITS): ScoreClass | null {
  if (Number.isNaN(score)) return null;
  if (score >= limits.a) return 'A';
  return score >= limits.b ? 'B' : 'C';
}
