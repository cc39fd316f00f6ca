/** How much of the money the best clients make. Shares 0–1 of the total; `undefined` when the total is not positive. */
export interface Concentration {
  readonly total: number;
  /** Share made by the first ⌈20 %⌉ of the clients. */
  readonly topFifth: number;
  readonly first: { readonly one: number; readonly five: number; readonly ten: number };
  /** Cumulated share of revenue at each tenth of the clients, best first; the whole curve is {@link paretoCurve}. */
  readonly curve: readonly number[];
}

export function concentrationOf(revenue: Float64Array): Concentration | undefined {
  const cumulated = cumulatedFromBest(revenue);
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

function cumulatedFromBest(revenue: Float64Array): Float64Array {
  const cumulated = Float64Array.from(revenue).sort().reverse();
  for (let index = 1; index < cumulated.length; index++) cumulated[index]! += cumulated[index - 1]!;
  return cumulated;
}

/** How much the first clients make, as shares 0–1 of all clients and of the total. */
export interface CurvePoint {
  readonly clients: number;
  readonly revenue: number;
}

/**
 * The Pareto curve, best clients first, from nobody to everybody: a point after each client, or after so many of them that
 * `most` points follow the first. Each lies on the curve of all clients. Nothing when the total is not positive.
 */
export function paretoCurve(revenue: Float64Array, most: number): readonly CurvePoint[] {
  const cumulated = cumulatedFromBest(revenue);
  const { length } = cumulated;
  const total = cumulated[length - 1] ?? 0;
  if (!(total > 0)) return [];
  const steps = Math.min(length, most);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const first = Math.ceil((step * length) / steps);
    return { clients: first / length, revenue: first === 0 ? 0 : cumulated[first - 1]! / total };
  });
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
