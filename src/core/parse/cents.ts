/**
 * Whole cents, halves away from zero. The shift by 100 is done on the decimal text (`1.005` → `1.005e2`), because
 * in binary 1.005 × 100 is 100.49999999999999 and would lose the cent that everybody sees. `NaN` stays `NaN`.
 */
export function toCents(value: number): number {
  const size = Math.abs(value);
  const close = size * 100;
  // Far from a half cent the product, good to fifteen digits, rounds the same way, and much faster.
  if (close < 1e9 && Math.abs(close - Math.floor(close) - 0.5) > 1e-4) {
    return value < 0 ? 0 - Math.round(close) : Math.round(close);
  }
  const shifted = Number(`${size}e2`);
  // Very large and very small numbers are already written with an exponent.
  const cents = Math.round(Number.isNaN(shifted) ? size * 100 : shifted);
  return value < 0 ? 0 - cents : cents;
}
