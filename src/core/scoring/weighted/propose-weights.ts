/** How much a criterion weighs on something: 0 not at all, 1 a little, 2 clearly, 3 decisively. */
type Effect = 0 | 1 | 2 | 3;

/** What the user thinks of a criterion. */
export interface Effects {
  /** Effect on the chance of winning the client, or the next order. */
  readonly winning: Effect;
  /** Effect on what the client will bring over the years. */
  readonly lifetime: Effect;
}

/**
 * Whole weights that add up to 100, in proportion to the two effects added. Rounded down, the points left over going to
 * the largest remainders, first criterion first; all without effect weigh the same. None for no criterion.
 */
export function proposeWeights(effects: readonly Effects[]): readonly number[] {
  const sums = effects.map(({ winning, lifetime }) => winning + lifetime);
  const total = sums.reduce((sum, effect) => sum + effect, 0);
  const exact = sums.map((effect) => (total === 0 ? 100 / effects.length : (100 * effect) / total));
  const weights = exact.map(Math.floor);
  const left = 100 - weights.reduce((sum, weight) => sum + weight, 0);
  const byRemainder = [...exact.keys()].sort((a, b) => (exact[b]! % 1) - (exact[a]! % 1) || a - b);
  for (const index of byRemainder.slice(0, left)) weights[index]!++;
  return weights;
}
