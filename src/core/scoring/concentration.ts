/** How much of the money the best clients make. Shares 0–1 of the total; `undefined` when the total is not positive. */
export interface Concentration {
  readonly total: number;
  /** Share made by the first ⌈20 %⌉ of the clients. */
  readonly topFifth: number;
  readonly first: { readonly one: number; readonly five: number; readonly ten: number };
  /** Cumulated share of revenue at each tenth of the clients, best first: ten points of the Pareto curve. */
  readonly curve: readonly number[];
}

export function concentrationOf(revenue: Float64Array): Concentration | undefined {
  const cumulated = Float64Array.from(revenue).sort().reverse();
  for (let index = 1; index < cumulated.length; index++) cumulated[index]! += cumulated[index - 1]!;
  const total = cumulated[cumulated.length - 1] ?? 0;
  if (!(total > 0)) return undefined;
  const shareOfFirst = (clients: number): number =>
    cumulated[Math.min(clients, cumulated.length) - 1]! / total;
  return {
    total,
    topFifth: shareOfFirst(Math.ceil(cumulated.length / 5)),
    first: { one: shareOfFirst(1), five: shareOfFirst(5), ten: shareOfFirst(10) },
    curve: Array.from({ length: 10 }, (_, tenth) =>
      shareOfFirst(Math.ceil(((tenth + 1) * cumulated.length) / 10)),
    ),
  };
}

/**
 * Cumulated share of each value among all, best first. Equal values share the higher cumulated share: the curve does
 * not depend on their order. `undefined` when the total is not positive.
 */
export function cumulatedShares(values: Float64Array): Float64Array | undefined {
  const sorted = Float64Array.from(values).sort().reverse();
  const total = sorted.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return undefined;
  const shares = new Map<number, number>();
  let sum = 0;
  for (const value of sorted) {
    sum += value;
    shares.set(value, sum / total);
  }
  return Float64Array.from(values, (value) => shares.get(value)!);
}
