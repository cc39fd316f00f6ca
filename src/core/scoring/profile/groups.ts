import type { Phrase } from '../../model/problem';

/** Clients by one trait: the groups, and the place of each client's; −1 where the file does not say. */
export interface Grouping {
  readonly names: readonly Phrase[];
  readonly groupOf: Int16Array;
  /** For « Autres »: the names brought together in it, largest first. Empty for the other groups. */
  readonly gathered: readonly (readonly Phrase[])[];
}

/** A group below this share of the clients that are known, or below five, goes to « Autres ». */
export const RARE_SHARE = 0.05;
const RARE_COUNT = 5;

const OTHERS: Phrase = { fr: 'Autres', en: 'Others' };

/**
 * Groups clients by name (compared in French), largest group first, then by name; rare ones brought together under
 * « Autres », last. A single rare group keeps its name: alone under « Autres » it would only be hidden.
 */
export function groupByName(
  nameOf: readonly (Phrase | undefined)[],
  rareShare: number = RARE_SHARE,
): Grouping {
  const counts = new Map<string, { readonly name: Phrase; count: number }>();
  let known = 0;
  for (const name of nameOf) {
    if (!name) continue;
    known++;
    const entry = counts.get(name.fr);
    if (entry) entry.count++;
    else counts.set(name.fr, { name, count: 1 });
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count || (a.name.fr < b.name.fr ? -1 : 1));
  const least = Math.max(RARE_COUNT, rareShare * known);
  const rare = sorted.filter(({ count }) => count < least).map(({ name }) => name);
  return rare.length < 2 ? place(nameOf, sorted, []) : place(nameOf, sorted.slice(0, -rare.length), rare);
}

function place(
  nameOf: readonly (Phrase | undefined)[],
  kept: readonly { readonly name: Phrase }[],
  rare: readonly Phrase[],
): Grouping {
  const names = kept.map(({ name }) => name);
  const index = new Map(names.map((name, position) => [name.fr, position]));
  const others = rare.length > 0 ? [OTHERS] : [];
  return {
    names: [...names, ...others],
    groupOf: Int16Array.from(nameOf, (name) => (name ? (index.get(name.fr) ?? names.length) : -1)),
    gathered: [...names.map(() => []), ...others.map(() => rare)],
  };
}
