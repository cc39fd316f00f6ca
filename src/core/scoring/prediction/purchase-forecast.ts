import type { PurchaseParameters } from './purchase-model';

/**
 * Probability, 0 to 1, that a client has not left, who made `repeats` purchases after the first, the last of them
 * `last` weeks after the first, which was `age` weeks ago. Weeks, or whatever unit α is in.
 */
export function activeProbability(
  { model, r, alpha, a, b }: PurchaseParameters,
  repeats: number,
  last: number,
  age: number,
): number {
  const chances = model + repeats;
  if (chances === 0) return 1;
  const odds = (a / (b + chances - 1)) * ((alpha + age) / (alpha + last)) ** (r + repeats);
  return 1 / (1 + odds);
}

/** More orders than any client makes: the sum below ends, whatever the parameters. */
const MOST_ORDERS = 1e5;
const NEGLIGIBLE = 1e-15;
const HUGE = 1e200;

/**
 * Purchases expected over the next `weeks` of a client who is active, and may leave after any of them.
 *
 * If nobody left, their number K would be negative binomial; the first is made by all, each later one by those who have
 * stayed, so the expectation is Σ P(K = k) × (s₀ + … + s₍ₖ₋₁₎) with sⱼ the share that stays through j purchases. This
 * equals the closed form with ₂F₁ of the papers, term by term positive, without its overflow nor its hole at a = 1.
 * Weights are counted relative to the first and shrunk before they overflow.
 */
export function expectedIfActive(
  { model, r, alpha, a, b }: PurchaseParameters,
  repeats: number,
  age: number,
  weeks: number,
): number {
  const share = weeks / (alpha + age + weeks);
  let weight = 1;
  let weights = 1;
  let sum = 0;
  let staying = 1;
  let made = 0;
  for (let k = 0; k < MOST_ORDERS; k++) {
    weight *= ((r + repeats + k) / (k + 1)) * share;
    weights += weight;
    made += staying;
    sum += weight * made;
    staying *= 1 - a / (a + b + model + repeats + k);
    const falling = 1 - ((r + repeats + k) / (k + 1)) * share;
    if (weight * made <= NEGLIGIBLE * falling * sum) break;
    if (sum > HUGE) {
      weight /= HUGE;
      weights /= HUGE;
      sum /= HUGE;
    }
  }
  return sum / weights;
}
