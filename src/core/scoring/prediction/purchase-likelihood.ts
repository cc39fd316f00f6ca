import type { Objective } from './maximise';
import type { PurchasePatterns } from './patterns';
import type { PurchaseModel } from './purchase-model';

/**
 * Mean log-likelihood of a purchase model over clients, and its slope, as a function of the logarithms of r, α, a, b.
 * Gamma functions come only as ratios a whole number of steps apart, which are products: none is computed. All that
 * grows with powers of durations stays in logarithms.
 */
export function purchaseLikelihood(patterns: PurchasePatterns, model: PurchaseModel): Objective {
  const { repeats, last, age, weight, of } = patterns;
  const beyond = clientsBeyond(patterns);
  return (point) => {
    const [r, alpha, a, b] = point.map(Math.exp) as [number, number, number, number];
    const base = b + model;
    let value = of.length * model * -Math.log1p(a / b);
    let slopeR = 0;
    let slopeAlpha = 0;
    let slopeA = (of.length * -model) / (a + b);
    let slopeB = (of.length * model * a) / (b * (a + b));
    // The repeats of each rank, and the stays before them.
    beyond.forEach((clients, rank) => {
      const stays = base + rank;
      value += clients * Math.log((r + rank) / alpha / (1 + a / stays));
      slopeR += clients / (r + rank);
      slopeAlpha -= clients;
      slopeA -= clients / (a + stays);
      slopeB += (clients * a) / (stays * (a + stays));
    });
    // The silence since the last purchase: of those still active, and of those who left after it.
    repeats.forEach((count, pattern) => {
      const clients = weight[pattern]!;
      const purchases = r + count;
      const stays = base + count - 1;
      const grown = Math.log1p(age[pattern]! / alpha);
      const silent = grown - Math.log1p(last[pattern]! / alpha);
      const odds = model + count > 0 ? a / stays : 0;
      const logOdds = Math.log(odds) + purchases * silent;
      const gone = 1 / (1 + Math.exp(-logOdds));
      value += clients * ((logOdds > 36 ? logOdds : Math.log1p(Math.exp(logOdds))) - purchases * grown);
      slopeR += clients * (gone * silent - grown);
      slopeAlpha +=
        clients *
        purchases *
        (((1 - gone) * age[pattern]!) / (alpha + age[pattern]!) +
          (gone * last[pattern]!) / (alpha + last[pattern]!));
      slopeA += (clients * gone) / a;
      slopeB -= (clients * gone * odds) / a;
    });
    return {
      value: value / of.length,
      gradient: [slopeR * r, slopeAlpha, slopeA * a, slopeB * b].map((slope) => slope / of.length),
    };
  };
}

/** By rank of repeat from 0, the clients who made it. */
function clientsBeyond({ repeats, weight }: PurchasePatterns): readonly number[] {
  const most = repeats.reduce((a, b) => Math.max(a, b), 0);
  const beyond: number[] = new Array(most + 1).fill(0);
  repeats.forEach((count, pattern) => {
    beyond[count]! += weight[pattern]!;
  });
  for (let rank = most; rank > 0; rank--) beyond[rank - 1]! += beyond[rank]!;
  return beyond.slice(1);
}
