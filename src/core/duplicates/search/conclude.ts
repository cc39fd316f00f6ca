import { once } from '../../model/once';
import type { Duplicates } from '../duplicates';
import { alikeAfterMerging } from './after-merging';
import { gatherApart } from './apart';
import type { BlockIndex } from './blocks';
import type { Compared } from './compare';
import { type Decided, readDecisions } from './decided';
import { evidenceOf } from './evidence';
import { groupPairs, type KeptPairs } from './grouping';
import { type Confidence, confidenceOf, limitOf, priorBits } from './limits';
import type { Records } from './records';
import { rowKeysOf } from './row-keys';
import { groupsOfRows, pairsOfRows } from './rows';
import { FLOOR, type Scorer } from './score';
import type { DuplicateOptions } from './search';

/** A pair that the user put together is as sure as can be. */
const DECIDED = 99;

/** Merging changes what is rare in the file: this many bits below « certain » are near enough. */
const DOUBT = 2;

/** What each part costs, in comparisons of pairs: about. */
const BREATH = 1000;

/** From scored pairs to groups of rows: the prior, the limits, the user's decisions, and who is kept apart. */
export function* concludeSearch(
  records: Records,
  index: BlockIndex,
  scorer: Scorer,
  compared: Compared,
  options: DuplicateOptions,
): Generator<number, Duplicates, void> {
  const caution = options.caution ?? 0;
  const decided = readDecisions(options.mustLink ?? [], options.cannotLink ?? [], records);
  const own = ownBits(records, scorer, decided);
  yield BREATH;
  yield BREATH;
  const prior = priorBits(records.count, [...compared.bits, ...own.filter((bits) => bits > 0)]);
  const limit = limitOf('to-check', records.count, caution);
  const kept = keptPairs(compared, prior, limit, decided);
  yield BREATH;
  const grouped = yield* groupPairs(kept, records, (a, b) => judge(a, b, scorer, prior, decided));
  const certain = limitOf('certain', records.count, caution) - prior;
  const later = yield* alikeAfterMerging(grouped.groups, index, scorer, certain - DOUBT, decided);
  const vetoed = new Set(grouped.vetoed);
  for (const [a, b] of later) vetoed.add(keep(kept, a, b, limit) - 1);
  const confidence = (score: number, a: number, b: number): Confidence | undefined => {
    const sure = confidenceOf(score, records.count, caution);
    return sure === 'certain' && score < DECIDED && !isConfirmed(a, b, scorer) ? 'probable' : sure;
  };
  const scores = { own: own.map((bits) => bits + prior), limit, confidence };
  const groups = groupsOfRows(grouped, records, scores);
  yield BREATH;
  const pairs = yield* pairsOfRows(kept, vetoed, records, scores);
  yield BREATH;
  const rowKeys = once(() => rowKeysOf(records));
  return {
    groups,
    pairs,
    notDuplicates: gatherApart(compared.apart, groups, records),
    get rowKeys() {
      return rowKeys();
    },
    evidence: (a, b) => evidenceOf(records.recordOf[a]!, records.recordOf[b]!, scorer),
    compared: compared.count,
  };
}

/** By record, what its identical rows are worth to each other; −∞ for a single row, or when the user keeps them apart. */
function ownBits({ rowsOf }: Records, scorer: Scorer, decided: Decided): Float64Array {
  return Float64Array.from(rowsOf, ({ length }, record) => {
    if (length < 2 || decided.isApart(record, record)) return Number.NEGATIVE_INFINITY;
    return decided.isTogether(record, record) ? DECIDED * 2 : scorer.score(record, record);
  });
}

type GatheredPairs = { readonly [Part in keyof KeptPairs]: number[] };

/** Answers how many pairs there are then. */
function keep({ a, b, scores }: GatheredPairs, one: number, other: number, score: number): number {
  a.push(one);
  b.push(other);
  return scores.push(score);
}

function keptPairs({ a, b, bits }: Compared, prior: number, limit: number, decided: Decided): GatheredPairs {
  const kept: GatheredPairs = { a: [], b: [], scores: [] };
  for (let pair = 0; pair < bits.length; pair++) {
    const [one, other, score] = [a[pair]!, b[pair]!, bits[pair]! + prior];
    if (score < limit || decided.isApart(one, other) || decided.isTogether(one, other)) continue;
    keep(kept, one, other, score);
  }
  for (const [one, other] of decided.together) keep(kept, one, other, DECIDED);
  return kept;
}

/** −1 for a pair that is never joined, 0 for strangers, 1 for the others. */
function judge(a: number, b: number, scorer: Scorer, prior: number, decided: Decided): -1 | 0 | 1 {
  if (decided.isTogether(a, b)) return 1;
  if (decided.isApart(a, b)) return -1;
  const bits = scorer.score(a, b);
  if (scorer.separates()) return -1;
  return bits + prior < FLOOR ? 0 : 1;
}

/**
 * « Certain » takes two fields that agree, one alone may be a slip of the mouse, no rule that speaks against, and a name
 * or a SIRET among them, unless the rows are identical: a household has one phone and one address.
 */
function isConfirmed(a: number, b: number, scorer: Scorer): boolean {
  scorer.score(a, b);
  return scorer.agreeing() > 1 && scorer.rules().length === 0 && (a === b || scorer.isNamed());
}
