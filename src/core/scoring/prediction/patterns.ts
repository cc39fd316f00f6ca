import type { PurchaseHistories } from './histories';

/** Equal histories grouped, so that each is computed once. */
export interface PurchasePatterns extends PurchaseHistories {
  /** How many clients share each pattern. */
  readonly weight: Float64Array;
  /** The pattern of each client. */
  readonly of: Int32Array;
}

export function groupHistories({ repeats, last, age }: PurchaseHistories): PurchasePatterns {
  const known = new Map<string, number>();
  const someone: number[] = [];
  const weight: number[] = [];
  const of = Int32Array.from(repeats, (count, client) => {
    const history = `${count} ${last[client]} ${age[client]}`;
    const pattern = known.get(history) ?? someone.push(client) - 1;
    known.set(history, pattern);
    weight[pattern] = (weight[pattern] ?? 0) + 1;
    return pattern;
  });
  const pick = (values: Float64Array): Float64Array =>
    Float64Array.from(someone, (client) => values[client]!);
  return { repeats: pick(repeats), last: pick(last), age: pick(age), weight: Float64Array.from(weight), of };
}
