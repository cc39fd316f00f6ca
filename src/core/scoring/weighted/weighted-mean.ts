/** Points 0–100 of each client on one criterion, and what the criterion weighs. */
export interface WeightedPoints {
  /** Any unit: only the proportions between weights count. */
  readonly weight: number;
  /** NaN where the file does not say. See `points.ts`. */
  readonly points: Float64Array;
}

/** One client per index, prospects included where they were given. */
export interface WeightedMean {
  /** 0–100; NaN where no criterion is known. */
  readonly score: Float64Array;
  /** Share 0–1 of the weights whose criterion is known. */
  readonly coverage: Float64Array;
}

/** Mean of the points, weighted over the criteria that each client has. Weights are not negative, and one is positive. */
export function weightedMean(criteria: readonly WeightedPoints[]): WeightedMean {
  const clients = criteria[0]!.points.length;
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const known = new Float64Array(clients);
  const gained = new Float64Array(clients);
  for (const { points, weight } of criteria) {
    for (let client = 0; client < clients; client++) {
      if (Number.isNaN(points[client]!)) continue;
      known[client]! += weight;
      gained[client]! += weight * points[client]!;
    }
  }
  return {
    score: gained.map((sum, client) => (known[client]! > 0 ? sum / known[client]! : Number.NaN)),
    coverage: known.map((weight) => weight / total),
  };
}

/** Below this share of the weights known, a score says too little to class a client. */
export const LEAST_COVERAGE = 0.5;

/** 0.1 + 0.4 of 1 must be one half, whatever binary fractions make of it. */
const ROUNDING = 1e-9;

/** True where enough of the weights are known, half of them by default: the others have a score and no class. */
export const isCovered = (
  { coverage }: WeightedMean,
  client: number,
  least: number = LEAST_COVERAGE,
): boolean => coverage[client]! >= least - ROUNDING;
