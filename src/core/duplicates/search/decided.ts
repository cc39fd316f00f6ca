import type { Records } from './records';
import type { KeyPair } from './search';

/** What the user said of pairs of records. */
export interface Decided {
  readonly isTogether: (a: number, b: number) => boolean;
  readonly isApart: (a: number, b: number) => boolean;
  /** Pairs to put together, once each. */
  readonly together: readonly (readonly [number, number])[];
}

/** Decisions on rows that are no longer in the table are of no effect. */
export function readDecisions(
  together: readonly KeyPair[],
  apart: readonly KeyPair[],
  { hashes }: Records,
): Decided {
  const anyDecided = together.length + apart.length > 0;
  const recordOf = new Map(
    anyDecided ? Array.from(hashes, (hash, record) => [hash.toString(36), record]) : [],
  );
  const found = (pairs: readonly KeyPair[]) =>
    pairs.flatMap(([one, other]) => {
      const [a, b] = [recordOf.get(one), recordOf.get(other)];
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    });
  const joined = found(together);
  const [links, walls] = [joined, found(apart)].map((pairs) => new Set(pairs.map(([a, b]) => pairId(a, b))));
  return {
    together: joined.filter(([a, b]) => a !== b),
    isTogether: (a, b) => links!.has(pairId(a, b)),
    isApart: (a, b) => walls!.has(pairId(a, b)),
  };
}

const pairId = (a: number, b: number): number => Math.min(a, b) * 2 ** 26 + Math.max(a, b);
