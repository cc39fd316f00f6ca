import type { DuplicateGroup, DuplicatePair } from '../duplicates';
import type { Grouped, KeptPairs } from './grouping';
import type { Confidence } from './limits';
import type { Records } from './records';

interface Scores {
  /** By record, the score of its identical rows. */
  readonly own: Float64Array;
  readonly limit: number;
  readonly confidence: (score: number, a: number, b: number) => Confidence | undefined;
}

/** Groups of records as groups of rows; identical rows make a group of their own. */
export function groupsOfRows(grouped: Grouped, records: Records, scores: Scores): readonly DuplicateGroup[] {
  const inGroup = new Set(grouped.groups.flat());
  const groups = grouped.groups.map((members, index) =>
    groupOf(members, grouped.links[index]!, records, scores),
  );
  records.rowsOf.forEach((rows, record) => {
    if (rows.length < 2 || inGroup.has(record) || !(scores.own[record]! >= scores.limit)) return;
    groups.push(groupOf([record], [], records, scores));
  });
  return groups.sort((a, b) => a.rows[0]! - b.rows[0]!).map((group, index) => ({ ...group, id: index + 1 }));
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

function groupOf(
  members: readonly number[],
  links: readonly Link[],
  { rowsOf }: Records,
  { own, limit, confidence }: Scores,
): DuplicateGroup {
  // Identical rows that the user keeps apart: the first one stands for its content.
  const rowsIn = (record: number): readonly number[] =>
    own[record]! >= limit ? rowsOf[record]! : rowsOf[record]!.slice(0, 1);
  const identical = members.flatMap((record) =>
    rowsIn(record).length > 1 ? [{ a: record, b: record, score: own[record]! }] : [],
  );
  const all = [...links, ...identical];
  const weakest = all.reduce((least, link) => (link.score < least.score ? link : least));
  const sure = all.map(({ a, b, score }) => confidence(score, a, b));
  const rows = members.flatMap(rowsIn).sort((a, b) => a - b);
  return {
    id: 0,
    confidence:
      sure.includes(undefined) || sure.includes('to-check')
        ? 'to-check'
        : sure.includes('probable')
          ? 'probable'
          : 'certain',
    score: weakest.score,
    rows,
  };
}

const BREATH = 256;

/** Pairs of records as pairs of rows: the first row of each, and each row with the identical one before it. */
export function* pairsOfRows(
  kept: KeptPairs,
  vetoed: ReadonlySet<number>,
  { rowsOf }: Records,
  { own, limit, confidence }: Scores,
): Generator<number, readonly DuplicatePair[], void> {
  const pairs: DuplicatePair[] = [];
  for (let pair = 0; pair < kept.scores.length; pair++) {
    if (pair % BREATH === BREATH - 1) yield BREATH;
    const score = kept.scores[pair]!;
    const [a, b] = [kept.a[pair]!, kept.b[pair]!];
    const [one, other] = [rowsOf[a]![0]!, rowsOf[b]![0]!];
    const sure = confidence(score, a, b);
    if (!sure) continue;
    pairs.push({
      rows: one < other ? [one, other] : [other, one],
      confidence: sure,
      score,
      vetoed: vetoed.has(pair),
    });
  }
  rowsOf.forEach((rows, record) => {
    const sure =
      own[record]! >= limit && rows.length > 1 ? confidence(own[record]!, record, record) : undefined;
    if (!sure) return;
    for (let index = 1; index < rows.length; index++) {
      pairs.push({
        rows: [rows[index - 1]!, rows[index]!],
        confidence: sure,
        score: own[record]!,
        vetoed: false,
      });
    }
  });
  return pairs.sort((a, b) => a.rows[0] - b.rows[0] || a.rows[1] - b.rows[1]);
}
