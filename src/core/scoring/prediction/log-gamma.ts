/** From here on two terms of Stirling's series give twelve digits. */
const FAR = 60;

const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/**
 * Logarithm of the gamma function, for positive numbers: Stirling's series (Abramowitz & Stegun 6.1.41), after small
 * numbers are moved up by Γ(x + 1) = x Γ(x).
 */
export function logGamma(x: number): number {
  let product = 1;
  let far = x;
  for (; far < FAR; far++) product *= far;
  const series = (1 / 12 - 1 / (360 * far * far)) / far;
  return (far - 0.5) * Math.log(far) - far + HALF_LOG_TWO_PI + series - Math.log(product);
}

/** Its derivative, by the series of the same kind (Abramowitz & Stegun 6.3.18) and ψ(x + 1) = ψ(x) + 1 / x. */
export function digamma(x: number): number {
  let sum = 0;
  let far = x;
  for (; far < FAR; far++) sum += 1 / far;
  return Math.log(far) - 0.5 / far - (1 / 12 - 1 / (120 * far * far)) / (far * far) - sum;
}
