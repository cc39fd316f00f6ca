import { type BlockIndex, END } from './blocks';
import type { Decided } from './decided';
import type { Scorer } from './score';

/** Larger groups are looked at by whoever merges them. */
const LARGEST = 8;

const BREATH = 64;

type RecordPair = readonly [number, number];

/**
 * Records that are below every limit today, and would pass for one client once the groups were merged: each brings
 * another part of the evidence. One pair for each two groups (a single record is a group of its own); `least` are the bits
 * that the best evidence of all their records must reach together.
 */
export function* alikeAfterMerging(
  groups: readonly (readonly number[])[],
  index: BlockIndex,
  scorer: Scorer,
  least: number,
  { isApart }: Decided,
): Generator<number, readonly RecordPair[], void> {
  const groupOf = new Map(groups.flatMap((members) => members.map((record) => [record, members] as const)));
  const found: RecordPair[] = [];
  let looked = 0;
  for (const members of groups) {
    for (const others of neighboursOf(members, groupOf, index)) {
      if (++looked % BREATH === 0) yield BREATH;
      const isOwn = members.some((a) => others.some((b) => isApart(a, b)));
      if (isOwn || others.length > LARGEST || members.length > LARGEST) continue;
      if (scorer.scoreTogether(members, others, least) < least || scorer.separates()) continue;
      if (scorer.agreeing() > 1) found.push([members[0]!, others[0]!]);
    }
  }
  return found;
}

/** The other groups that share a block with this one; of two groups, the first one looks at the second. */
function neighboursOf(
  members: readonly number[],
  groupOf: ReadonlyMap<number, readonly number[]>,
  { blocks, starts, places }: BlockIndex,
): readonly (readonly number[])[] {
  const seen = new Map<number, readonly number[]>();
  for (const record of members) {
    for (let at = starts[record]!; at < starts[record + 1]!; at++) {
      for (const neighbour of blockAround(blocks, places[at]!)) {
        const others = groupOf.get(neighbour) ?? [neighbour];
        if (others !== members && !(groupOf.has(neighbour) && others[0]! < members[0]!))
          seen.set(others[0]!, others);
      }
    }
  }
  return [...seen.values()];
}

function* blockAround(blocks: Int32Array, place: number): Generator<number> {
  let first = place;
  while (first > 0 && blocks[first - 1] !== END) first--;
  for (let at = first; blocks[at] !== END; at++) yield blocks[at]!;
}
