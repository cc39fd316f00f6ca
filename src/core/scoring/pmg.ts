/** Classes of revenue, from the French trade's « Petits, Moyens, Gros ». */
export type PmgClass = 'big' | 'medium' | 'small';

export interface PmgShares {
  /** Share of the clients that are big: 0.2; by revenue, cumulated share at which big ends. */
  readonly big: number;
  /** Share of the clients that are medium themselves: 0.3; by revenue, cumulated share at which medium ends. */
  readonly medium: number;
}

export const DEFAULT_PMG_SHARES: PmgShares = { big: 0.2, medium: 0.3 };

/** Cumulated shares of the revenue, of the ABC method. */
export const DEFAULT_REVENUE_SHARES: PmgShares = { big: 0.8, medium: 0.95 };

export interface PmgResult {
  readonly classes: readonly PmgClass[];
  /** Smallest revenue that is big, and medium; `null` when the class is empty. */
  readonly from: { readonly big: number | null; readonly medium: number | null };
  /** Share of the clients that came out big; ties can push it above the share asked for. */
  readonly bigShare: number;
  /** Equal revenues made more clients big than the share asked for. */
  readonly bigByTies: boolean;
}

/** Share of ties above which the user must be told. */
export const BIG_SHARE_WARNING = 0.3;

/**
 * Class by rank of revenue: big while fewer than `shares.big` of the clients earn strictly more, medium while fewer
 * than `shares.big + shares.medium` do, small after. Ties share the better class. Revenues ≤ 0 take part.
 */
export function classifyByCount(revenue: Float64Array, shares: PmgShares = DEFAULT_PMG_SHARES): PmgResult {
  const total = revenue.length;
  return classifyByRank(revenue, (higher) => {
    if (higher < shares.big * total - ROUNDING) return 'big';
    return higher < (shares.big + shares.medium) * total - ROUNDING ? 'medium' : 'small';
  });
}

/** 0.2 + 0.3 of 10 clients must be 5 clients, whatever binary fractions make of it. */
const ROUNDING = 1e-9;

/**
 * Class by cumulated revenue (ABC, 80 / 95 by default): big while the revenue of strictly higher clients is below the
 * first share of the total, medium below the second. `undefined` when the total is not positive: shares of it mean
 * nothing.
 */
export function classifyByRevenue(
  revenue: Float64Array,
  shares: PmgShares = DEFAULT_REVENUE_SHARES,
): PmgResult | undefined {
  const total = revenue.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return undefined;
  return classifyByRank(revenue, (_, revenueAbove) => {
    if (revenueAbove < shares.big * total) return 'big';
    return revenueAbove < shares.medium * total ? 'medium' : 'small';
  });
}

/** Class by limits of one's own: from which revenue a client is big, and medium. Ties cannot raise a share that nobody asked for. */
export function classifyByLimits(revenue: Float64Array, from: PmgResult['from']): PmgResult {
  const limits = { ...from, small: null };
  const classes = Array.from(revenue, (value) => classFrom(value, limits));
  const bigs = classes.filter((size) => size === 'big').length;
  return { classes, from, bigShare: classes.length === 0 ? 0 : bigs / classes.length, bigByTies: false };
}

/** Walks down the revenues, equal ones together; `decide` knows how many clients and how much money stand strictly above. */
function classifyByRank(
  revenue: Float64Array,
  decide: (higher: number, revenueAbove: number) => PmgClass,
): PmgResult {
  const sorted = Float64Array.from(revenue).sort().reverse();
  const from: Record<PmgClass, number | null> = { big: null, medium: null, small: null };
  let above = 0;
  let revenueAbove = 0;
  let bigs = 0;
  let bigByTies = false;
  while (above < sorted.length) {
    const value = sorted[above]!;
    let next = above;
    while (next < sorted.length && sorted[next] === value) next++;
    const decided = decide(above, revenueAbove);
    from[decided] = value;
    if (decided === 'big') {
      bigs = next;
      bigByTies = next - above > 1 && decide(next - 1, revenueAbove) !== 'big';
    }
    revenueAbove += value * (next - above);
    above = next;
  }
  return {
    classes: Array.from(revenue, (value) => classFrom(value, from)),
    from: { big: from.big, medium: from.medium },
    bigShare: sorted.length === 0 ? 0 : bigs / sorted.length,
    bigByTies,
  };
}

function classFrom(value: number, from: Record<PmgClass, number | null>): PmgClass {
  if (from.big !== null && value >= from.big) return 'big';
  return from.medium !== null && value >= from.medium ? 'medium' : 'small';
}
