import type { Field } from './field';
import type { Frequencies } from './frequencies';
import type { Records } from './records';

/** Pairs that the declared shares count for, beside those observed: few rows prove little. */
const PRIOR_PAIRS = 500;
/** The same for the share of one value among the records. */
const PRIOR_RECORDS = 500;
/** Pairs looked at to learn how strangers compare. */
const SAMPLE_PAIRS = 40_000;

/** What each level of one field is worth, in bits: log2(m / u). */
export interface Weights {
  /** By level; level 0 depends on the value, see {@link termBits}. */
  readonly bits: Float64Array;
  readonly filled: number;
  readonly terms: Int32Array;
  /** The most that the field can give. */
  readonly most: number;
}

/** Sharing a term: the fewer records hold it, the more it says. The pair's own other record is not counted as chance. */
export function termBits(field: Field, held: number, filled: number): number {
  const { m, u } = field.comparison.levels[0]!;
  return Math.log2((m * (filled + PRIOR_RECORDS)) / (Math.max(0, held - 1) + PRIOR_RECORDS * u));
}

/**
 * How strangers compare, from pairs drawn by content: each record with those that follow it in the order of the hashes,
 * which is as good as chance and the same whatever the order of the rows. A new record changes a few pairs only.
 */
export function* learnWeights(fields: readonly Field[], frequencies: readonly Frequencies[], records: Records) {
  const order = Array.from({ length: records.count }, (_, record) => record).sort(
    (a, b) => records.hashes[a]! - records.hashes[b]!,
  );
  const steps = Math.min(records.count - 1, Math.ceil(SAMPLE_PAIRS / Math.max(1, records.count)));
  const weights: Weights[] = [];
  for (const [index, field] of fields.entries()) {
    weights.push(weightsOf(field, frequencies[index]!, countLevels(field, order, steps)));
    yield;
  }
  return weights;
}

function countLevels(field: Field, order: readonly number[], steps: number): Float64Array {
  const counts = new Float64Array(field.comparison.levels.length);
  for (let step = 1; step <= steps; step++) {
    for (let index = 0; index < order.length; index++) {
      const a = field.codes[order[index]!]!;
      const b = field.codes[order[(index + step) % order.length]!]!;
      if (a < 0 || b < 0) continue;
      const level = levelBetween(field, a, b);
      if (level >= 0) counts[level]!++;
    }
  }
  return counts;
}

/** The level of two values of one field. */
export function levelBetween(field: Field, a: number, b: number): number {
  const [one, other] = [field.values[a]!, field.values[b]!];
  if (one.terms.some((term) => other.terms.includes(term))) return 0;
  return field.comparison.compare(one, other, field.words);
}

function weightsOf(field: Field, { filled, terms }: Frequencies, counts: Float64Array): Weights {
  const { levels, conflictFrom } = field.comparison;
  const pairs = counts.reduce((sum, count) => sum + count, 0);
  const bits = Float64Array.from(levels, ({ m, u }, level) => {
    if (field.onlyAgrees && level >= conflictFrom) return 0;
    const share = (counts[level]! + PRIOR_PAIRS * u) / (pairs + PRIOR_PAIRS);
    return Math.log2(m / share);
  });
  bits[0] = termBits(field, 2, filled);
  return { bits, filled, terms, most: Math.max(0, ...bits, termBits(field, 1, filled)) };
}
