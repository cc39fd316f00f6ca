import { type Decision, type Links, pairKey, type Verdict } from './decisions';
import type { FoundKind } from './findings';

/** What the user answers for one record of a group; `undefined` where nothing is said. */
export type Answer = Verdict | undefined;

/** Records of one group by their keys, the kept one first. */
export interface AnsweredGroup {
  readonly kind: FoundKind;
  readonly keys: readonly string[];
}

/** What was decided of two records before; `undefined` for nothing. */
export type Remembered = (one: string, other: string) => 'merge' | 'separate' | undefined;

export function rememberedBy({ mustLink, cannotLink }: Links): Remembered {
  const [together, apart] = [mustLink, cannotLink].map(
    (pairs) => new Set(pairs.map((keys) => pairKey(...keys))),
  );
  return (one, other) => {
    const pair = pairKey(one, other);
    return together!.has(pair) ? 'merge' : apart!.has(pair) ? 'separate' : undefined;
  };
}

/** The answers that decisions come to: a record is merged with the kept one, or apart from all the others. */
export function rememberedAnswers({ keys }: AnsweredGroup, remembered: Remembered): readonly Answer[] {
  return keys.map((key, index): Answer => {
    const others = keys.filter((_, other) => other !== index);
    const isAll = (verdict: 'merge' | 'separate'): boolean =>
      others.every((other) => remembered(key, other) === verdict);
    if (isAll('separate')) return 'separate';
    if (index === 0) return isAll('merge') ? 'merge' : undefined;
    return remembered(keys[0]!, key) === 'merge' ? 'merge' : undefined;
  });
}

/**
 * The decisions that make the answers of before those of now: only pairs on which the verdict differs, so that a group
 * left as it was changes nothing. Of identical records, which have one key, the most cautious verdict stands.
 */
export function changedDecisions(
  group: AnsweredGroup,
  before: readonly Answer[],
  now: readonly Answer[],
): readonly Decision[] {
  const [old, fresh] = [before, now].map((answers) => verdictsOf(group, answers));
  return [...fresh!].flatMap(([pair, decision]) =>
    old!.get(pair)!.verdict === decision.verdict ? [] : [decision],
  );
}

const CAUTION: readonly Verdict[] = ['separate', 'undecided', 'merge'];

function verdictsOf(group: AnsweredGroup, answers: readonly Answer[]): ReadonlyMap<string, Decision> {
  const judge = group.kind === 'separated' ? verdictOfSeparated : verdictOfAlike;
  const verdicts = new Map<string, Decision>();
  group.keys.forEach((one, a) => {
    for (let b = a + 1; b < group.keys.length; b++) {
      const other = group.keys[b]!;
      const verdict = judge(answers, a, b);
      const known = verdicts.get(pairKey(one, other))?.verdict ?? 'merge';
      const cautious = CAUTION.indexOf(verdict) < CAUTION.indexOf(known) ? verdict : known;
      verdicts.set(pairKey(one, other), { verdict: cautious, keys: [one, other] });
    }
  });
  return verdicts;
}

/** The answer on the kept record holds for those without one; « merge » on another record takes the kept one along. */
function verdictOfAlike(answers: readonly Answer[], a: number, b: number): Verdict {
  const [kept] = answers;
  const isTaken = kept === undefined && answers.includes('merge');
  const [one, other] = [a, b].map((index) =>
    index === 0 && isTaken ? 'merge' : (answers[index] ?? kept ?? 'undecided'),
  );
  if (one === 'separate' || other === 'separate') return 'separate';
  return one === 'merge' && other === 'merge' ? 'merge' : 'undecided';
}

/** Records that the user keeps apart: both have to be answered otherwise. */
function verdictOfSeparated(answers: readonly Answer[], a: number, b: number): Verdict {
  const [one, other] = [answers[a], answers[b]];
  return one === other && one !== undefined ? one : 'undecided';
}
