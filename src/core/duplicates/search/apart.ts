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
    const sets = new Map<number, Set<number>>();
    for (const pair of apart) {
      if (pair.kind !== kind) continue;
      const [a, b] = [rowsOf[pair.a]![0]!, rowsOf[pair.b]![0]!];
      if (groupOf.has(a) && groupOf.get(a) === groupOf.get(b)) continue;
      const joined = new Set([...(sets.get(a) ?? [a]), ...(sets.get(b) ?? [b])]);
      for (const row of joined) sets.set(row, joined);
    }
    return [...new Set(sets.values())]
      .map((rows) => ({ kind, rows: [...rows].sort((a, b) => a - b) }))
      .sort((a, b) => a.rows[0]! - b.rows[0]!);
  });
}
