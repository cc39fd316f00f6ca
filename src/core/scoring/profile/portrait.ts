import type { Phrase } from '../../model/problem';
import { type Interval, newcombe } from '../proportions';
import {
  PORTRAIT_OVER,
  PORTRAIT_TOO_FEW,
  PORTRAIT_UNCLEAR,
  PORTRAIT_UNDER,
} from '../sentences/profile-sentences';
import { clientsOf, numberOf, wholePercent } from '../sentences/quantities';
import { fill } from '../sentences/sentence';
import type { Grouping } from './groups';

/** One trait of the best clients against the rest of the base. */
export interface PortraitLine {
  readonly group: Phrase;
  readonly best: number;
  readonly base: number;
  /** Shares of the best clients, and of all clients, whose trait is known. */
  readonly bestShare: number;
  readonly baseShare: number;
  /** 95 % interval of the share among the best minus the share among the others, in parts of 1. */
  readonly difference: Interval;
  /** `over`: more frequent among the best, beyond what chance gives; `unclear`: the interval holds zero. */
  readonly verdict: 'over' | 'under' | 'unclear' | 'too-few';
}

/** Fewer best clients with a known trait, or fewer others, and nothing is said. */
const FEWEST = 5;

/**
 * How each group is represented among the best clients (Champions, A) against the others. The uncertainty is Newcombe's
 * interval of the difference: small counts give wide intervals, hence « unclear » rather than a discovery. Groups
 * in their own order; clients whose trait is unknown are passed over. Of twenty groups one may stand out by chance.
 */
export function portraitOf({ names, groupOf }: Grouping, isBest: Uint8Array): readonly PortraitLine[] {
  const best = new Float64Array(names.length);
  const base = new Float64Array(names.length);
  groupOf.forEach((group, client) => {
    if (group < 0) return;
    base[group]!++;
    if (isBest[client]) best[group]!++;
  });
  const all = base.reduce((sum, count) => sum + count, 0);
  const allBest = best.reduce((sum, count) => sum + count, 0);
  return names.map((group, index) => line(group, best[index]!, base[index]!, allBest, all));
}

function line(group: Phrase, best: number, base: number, allBest: number, all: number): PortraitLine {
  const others = all - allBest;
  const shares = { bestShare: best / allBest || 0, baseShare: base / all || 0 };
  if (allBest < FEWEST || others < FEWEST) {
    return { group, best, base, ...shares, difference: { low: -1, high: 1 }, verdict: 'too-few' };
  }
  const difference = newcombe(best, allBest, base - best, others);
  return { group, best, base, ...shares, difference, verdict: verdictOf(difference) };
}

function verdictOf({ low, high }: Interval): PortraitLine['verdict'] {
  if (low > 0) return 'over';
  return high < 0 ? 'under' : 'unclear';
}

/** Groups to speak to, and to prospect: shown more frequent among the best, strongest over-representation first. */
export const groupsToSpeakTo = (lines: readonly PortraitLine[]): readonly PortraitLine[] =>
  lines
    .filter(({ verdict }) => verdict === 'over')
    .sort((a, b) => b.bestShare / b.baseShare - a.bestShare / a.baseShare || b.best - a.best);

const SENTENCES = {
  over: PORTRAIT_OVER,
  under: PORTRAIT_UNDER,
  unclear: PORTRAIT_UNCLEAR,
  'too-few': PORTRAIT_TOO_FEW,
} as const;

/** « Industrie : 40 % de vos meilleurs clients (12 clients), 18 % de la base, soit 2,2 fois leur poids ». */
export const portraitSentence = ({ group, best, bestShare, baseShare, verdict }: PortraitLine): Phrase =>
  fill(SENTENCES[verdict], {
    group,
    best: clientsOf(best),
    bestShare: wholePercent(bestShare),
    baseShare: wholePercent(baseShare),
    ratio: numberOf(bestShare / baseShare, 1),
  });
