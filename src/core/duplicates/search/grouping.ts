import type { Records } from './records';

/** Pairs of records that may be one client; scores with the prior. */
export interface KeptPairs {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly scores: readonly number[];
}

/** More records than these are never one client. */
const LARGEST_GROUP = 60;
/** A union is refused when more than this share of the pairs across look like strangers. */
const MOST_STRANGERS = 1 / 3;

const BREATH = 256;

/** −1 for a pair that is never joined, 0 for strangers, 1 for the others. */
type Judge = (a: number, b: number) => -1 | 0 | 1;

interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

export interface Grouped {
  /** Records of each group of two and more. */
  readonly groups: readonly (readonly number[])[];
  /** By group, the pairs that hold it together. */
  readonly links: readonly (readonly Link[])[];
  /** Positions, in the kept pairs, of those that a conflict kept out of a group. */
  readonly vetoed: ReadonlySet<number>;
}

interface Group {
  readonly members: readonly number[];
  readonly links: readonly Link[];
}

/** Joins the best pairs first, unless the two groups hold a conflict, or look like strangers on the whole. */
export function* groupPairs(
  pairs: KeptPairs,
  records: Records,
  judge: Judge,
): Generator<number, Grouped, void> {
  const groupOf = new Map<number, Group>();
  const vetoed = new Set<number>();
  let looked = 0;
  for (const pair of bestFirst(pairs, records.hashes)) {
    if (++looked % BREATH === 0) yield BREATH;
    const [a, b, score] = [pairs.a[pair]!, pairs.b[pair]!, pairs.scores[pair]!];
    const [one, other] = [a, b].map((record) => groupOf.get(record) ?? { members: [record], links: [] });
    if (one === other) continue;
    if (isRefused(one!.members, other!.members, judge)) {
      vetoed.add(pair);
      continue;
    }
    const joined = {
      members: [...one!.members, ...other!.members],
      links: [...one!.links, ...other!.links, { a, b, score }],
    };
    for (const record of joined.members) groupOf.set(record, joined);
  }
  const groups = [...new Set(groupOf.values())];
  return { groups: groups.map(({ members }) => members), links: groups.map(({ links }) => links), vetoed };
}

function isRefused(one: readonly number[], other: readonly number[], judge: Judge): boolean {
  if (one.length + other.length > LARGEST_GROUP) return true;
  let strangers = 0;
  for (const a of one) {
    for (const b of other) {
      const across = judge(a, b);
      if (across < 0) return true;
      if (across === 0) strangers++;
    }
  }
  return strangers > MOST_STRANGERS * one.length * other.length;
}

/** Ties by the contents of the two, never by their rows. */
function bestFirst({ a, b, scores }: KeptPairs, hashes: Float64Array): readonly number[] {
  const low = (pair: number): number => Math.min(hashes[a[pair]!]!, hashes[b[pair]!]!);
  const high = (pair: number): number => Math.max(hashes[a[pair]!]!, hashes[b[pair]!]!);
  return scores
    .map((_, pair) => pair)
    .sort((one, other) => scores[other]! - scores[one]! || low(one) - low(other) || high(one) - high(other));
}
