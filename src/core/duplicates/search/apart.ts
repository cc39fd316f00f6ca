import type { DuplicateGroup, NotDuplicates } from '../duplicates';
import type { ApartKind } from '../rules/rule';
import type { Compared } from './compare';
import type { Records } from './records';

const KINDS: readonly ApartKind[] = ['household', 'other-site', 'namesakes'];

/** Pairs kept apart, gathered by kind: all the sites of one company together, unless rows turned out to be one client. */
export function gatherApart(
  apart: Compared['apart'],
  groups: readonly DuplicateGroup[],
  { rowsOf }: Records,
): readonly NotDuplicates[] {
  const groupOf = new Map(groups.flatMap(({ id, rows }) => rows.map((row) => [row, id] as const)));
  return KINDS.flatMap((kind) => {
    const leader = new Map<number, number>();
    for (const pair of apart) {
      if (pair.kind !== kind) continue;
      const a = rowsOf[pair.a]![0]!;
      const b = rowsOf[pair.b]![0]!;
      if (groupOf.has(a) && groupOf.get(a) === groupOf.get(b)) continue;
      join(leader, a, b);
    }
    return setsOf(leader).map((rows) => ({ kind, rows }));
  });
}

/** The smallest row of a set leads it. */
function leaderOf(leader: ReadonlyMap<number, number>, row: number): number {
  let first = row;
  for (let next = leader.get(first); next !== undefined && next !== first; next = leader.get(first))
    first = next;
  return first;
}

function join(leader: Map<number, number>, a: number, b: number): void {
  const one = leaderOf(leader, a);
  const other = leaderOf(leader, b);
  const first = Math.min(one, other);
  for (const row of [a, b, one, other]) leader.set(row, first);
}

function setsOf(leader: ReadonlyMap<number, number>): readonly (readonly number[])[] {
  const sets = new Map<number, number[]>();
  for (const row of [...leader.keys()].sort((a, b) => a - b)) {
    const first = leaderOf(leader, row);
    const set = sets.get(first);
    if (set) set.push(row);
    else sets.set(first, [row]);
  }
  return [...sets.values()];
}
