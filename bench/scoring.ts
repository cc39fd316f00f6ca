import { scoreRfm } from '../src/core/scoring/rfm';
import { segmentOfClient } from '../src/core/segments/assign-rfm';
import { createRandom } from '../workbench/samples/random';
import { best, milliseconds, print } from './measure';

const CLIENTS = 100_000;
/** Scoring sorts three arrays and reads them again: five times three sorts leaves no room for a careless loop. */
const BUDGET = 5;

/** Scores and segments of 100,000 clients, as a multiple of three native sorts of the same arrays. */
export function benchScoring(): boolean {
  const { next: random } = createRandom(1);
  const input = {
    recency: Float64Array.from({ length: CLIENTS }, () => Math.floor(random() * 2000)),
    orders: Float64Array.from({ length: CLIENTS }, () => 1 + Math.floor(random() ** 3 * 60)),
    revenue: Float64Array.from({ length: CLIENTS }, () => Math.floor(random() ** 4 * 5_000_000)),
  };
  const sorts = best(7, () => {
    for (const values of [input.recency, input.orders, input.revenue]) Float64Array.from(values).sort();
  });
  const scoring = best(7, () => {
    const { r, f, m } = scoreRfm(input, 5);
    for (let client = 0; client < CLIENTS; client++) {
      segmentOfClient(r[client]!, f[client]!, m[client]!, 5, Number.NaN);
    }
  });
  const ratio = scoring / sorts;
  print('three native sorts of 100,000 values', milliseconds(sorts));
  print(
    'RFM scores and segments of 100,000 clients',
    milliseconds(scoring),
    `${ratio.toFixed(2)} × three sorts (≤ ${BUDGET})`,
  );
  return ratio <= BUDGET;
}
