/** 97.5 % of the standard normal law. */
const Z = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 95 % interval of a proportion, `hits` of `total` (Wilson 1927): holds for small counts, stays within 0–1. */
export function wilson(hits: number, total: number): Interval {
  const share = hits / total;
  const spread = Z * Math.sqrt((share * (1 - share)) / total + (Z * Z) / (4 * total * total));
  const scale = 1 + (Z * Z) / total;
  const middle = share + (Z * Z) / (2 * total);
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

/**
 * 95 % interval of the difference between two proportions, first minus second: hybrid score (Newcombe 1998, method 10).
 * Totals are positive.
 */
export function newcombe(hits: number, total: number, otherHits: number, otherTotal: number): Interval {
  const [share, otherShare] = [hits / total, otherHits / otherTotal];
  const [one, other] = [wilson(hits, total), wilson(otherHits, otherTotal)];
  const difference = share - otherShare;
  return {
    low: difference - Math.hypot(share - one.low, other.high - otherShare),
    high: difference + Math.hypot(one.high - share, otherShare - other.low),
  };
}
