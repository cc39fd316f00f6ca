import type { ApartKind } from '../rules/rule';
import { type BlockIndex, END } from './blocks';
import type { Records } from './records';
import type { Scorer } from './score';

/** What is kept of the comparisons. Scores are without the prior. */
export interface Compared {
  readonly a: number[];
  readonly b: number[];
  readonly bits: number[];
  /** Pairs that a rule keeps apart, and what they are. */
  readonly apart: { readonly kind: ApartKind; readonly a: number; readonly b: number }[];
  count: number;
}

/** Pairs between two breaths of whoever runs the search. */
const BREATH = 256;

/** Compares the records that stand in one block, each pair once; those that cannot reach `least` bits are dropped. Yields the pairs compared since the last time. */
export function* compareBlocks(
  index: BlockIndex,
  records: Records,
  scorer: Scorer,
  least: number,
): Generator<number, Compared, void> {
  const compared: Compared = { a: [], b: [], bits: [], apart: [], count: 0 };
  const seenWith = new Int32Array(records.count).fill(-1);
  let breath = 0;
  for (let a = 0; a < records.count; a++) {
    for (let at = index.starts[a]!; at < index.starts[a + 1]!; at++) {
      for (let place = index.places[at]! + 1; index.blocks[place] !== END; place++) {
        const b = index.blocks[place]!;
        if (seenWith[b] === a) continue;
        seenWith[b] = a;
        breath++;
        keep(a, b, scorer.score(a, b, least), scorer, compared);
      }
    }
    if (breath < BREATH) continue;
    compared.count += breath;
    yield breath;
    breath = 0;
  }
  compared.count += breath;
  return compared;
}

function keep(a: number, b: number, bits: number, scorer: Scorer, compared: Compared): void {
  if (bits === Number.NEGATIVE_INFINITY) return;
  const kind = scorer.apart();
  if (kind) compared.apart.push({ kind, a, b });
  if (bits <= 0 || scorer.separates()) return;
  compared.a.push(a);
  compared.b.push(b);
  compared.bits.push(bits);
}
