import type { KeyPair } from './search/search';

/** `undecided` takes an earlier word back. */
export type Verdict = 'merge' | 'separate' | 'undecided';

/** What the user said of two rows, by the keys of their contents: it survives sorting, and another row above. */
export interface Decision {
  readonly verdict: Verdict;
  readonly keys: KeyPair;
}

const SHAPE = /^(merge|separate|undecided) ([0-9a-z]+) ([0-9a-z]+)$/;

/** One line of text per decision, the same whichever row was named first. */
export const encodeDecision = ({ verdict, keys }: Decision): string => `${verdict} ${pairKey(...keys)}`;

/** `undefined` for a line that is not a decision. */
export function decodeDecision(line: string): Decision | undefined {
  const parts = SHAPE.exec(line.trim());
  return parts ? { verdict: parts[1] as Verdict, keys: [parts[2]!, parts[3]!] } : undefined;
}

/** The same for both orders of the two rows. */
export const pairKey = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

/** One verdict on a whole group: every row with every other, so that a row that changes later leaves the rest decided. */
export function decideGroup(keys: readonly string[], verdict: Verdict): readonly Decision[] {
  const pairs = new Map<string, Decision>();
  keys.forEach((one, index) => {
    for (const other of keys.slice(index + 1))
      pairs.set(pairKey(one, other), { verdict, keys: [one, other] });
  });
  return [...pairs.values()];
}

/** Pairs of rows to put together, and to keep apart. */
export interface Links {
  readonly mustLink: readonly KeyPair[];
  readonly cannotLink: readonly KeyPair[];
}

/** The last word on each two rows. */
export function lastWords(decisions: readonly Decision[]): readonly Decision[] {
  const last = new Map<string, Decision>();
  for (const decision of decisions) last.set(pairKey(...decision.keys), decision);
  return [...last.values()];
}

/** Decisions as the search takes them. The last word on two rows stands. */
export function linksOf(decisions: readonly Decision[]): Links {
  const last = lastWords(decisions);
  const pairs = (verdict: Verdict): readonly KeyPair[] =>
    last.filter((decision) => decision.verdict === verdict).map(({ keys }) => keys);
  return { mustLink: pairs('merge'), cannotLink: pairs('separate') };
}
