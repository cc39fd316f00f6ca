import type { KeyPair } from './search/search';

/** What the user said of two rows, by the keys of their contents: it survives sorting, and another row above. */
export interface Decision {
  readonly verdict: 'merge' | 'separate';
  readonly keys: KeyPair;
}

const SHAPE = /^(merge|separate) ([0-9a-z]+) ([0-9a-z]+)$/;

/** One line of text per decision, the same whichever row was named first. */
export function encodeDecision({ verdict, keys: [one, other] }: Decision): string {
  return one < other ? `${verdict} ${one} ${other}` : `${verdict} ${other} ${one}`;
}

/** `undefined` for a line that is not a decision. */
export function decodeDecision(line: string): Decision | undefined {
  const parts = SHAPE.exec(line.trim());
  return parts ? { verdict: parts[1] as Decision['verdict'], keys: [parts[2]!, parts[3]!] } : undefined;
}

/** One verdict on a whole group: every row with every other, so that a row that changes later leaves the rest decided. */
export const decideGroup = (keys: readonly string[], verdict: Decision['verdict']): readonly Decision[] =>
  keys.flatMap((one, index) =>
    keys.slice(index + 1).map((other): Decision => ({ verdict, keys: [one, other] })),
  );

/** Decisions as the search takes them. The last word on two rows stands. */
export function linksOf(decisions: readonly Decision[]): {
  readonly mustLink: readonly KeyPair[];
  readonly cannotLink: readonly KeyPair[];
} {
  const last = new Map<string, Decision>();
  for (const decision of decisions) last.set(encodeDecision({ ...decision, verdict: 'merge' }), decision);
  const pairs = (verdict: Decision['verdict']): readonly KeyPair[] =>
    [...last.values()].filter((decision) => decision.verdict === verdict).map(({ keys }) => keys);
  return { mustLink: pairs('merge'), cannotLink: pairs('separate') };
}
