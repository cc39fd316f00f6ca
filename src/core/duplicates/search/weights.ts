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
  /** The most that the field can give to values that are equal, and to those that are not. */
  readonly most: number;
  readonly mostUnequal: number;
}

/** Sharing a term: the fewer records hold it, the more it says. The pair's own other record is not counted as chance. */
export function termBits(field: Field, held: number, filled: number): number {
  const { m, u } = field.comparison.levels[0]!;
  return Math.log2((m * (filled + PRIOR_RECORDS)) / (Math.max(0, held - 1) + PRIOR_RECORDS * u));
}

/** Pairs that share something this telling are hardly strangers: in a file full of duplicates they would teach the wrong lesson. */
const TELLING_BITS = 8;

/**
 * How strangers compare, from pairs drawn by content: each record with those that follow it in the order of the hashes,
 * which is as good as chance and the same whatever the order of the rows. A new record changes a few pairs only.
 */
export function* learnWeights(
  fields: readonly Field[],
  frequencies: readonly Frequencies[],
  records: Records,
): Generator<number, readonly Weights[], void> {
  const { count, hashes } = records;
  const order = Array.from({ length: count }, (_, record) => record).sort((a, b) =>
    hashes[a]! < hashes[b]! ? -1 : hashes[a]! > hashes[b]! ? 1 : 0,
  );
  const steps = Math.min(count - 1, Math.ceil(SAMPLE_PAIRS / Math.max(1, count)));
  const counts = fields.map(({ comparison }) => new Float64Array(comparison.levels.length));
  const levels = new Int8Array(fields.length);
  for (let index = 0; index < count * steps; index++) {
    const a = order[index % count]!;
    const b = order[((index % count) + 1 + Math.floor(index / count)) % count]!;
    if (areStrangers(fields, frequencies, a, b, levels)) {
      for (let field = 0; field < fields.length; field++) {
        const level = levels[field]!;
        if (level >= 0) counts[field]![level]!++;
      }
    }
    if (index % BREATH === BREATH - 1) yield BREATH;
  }
  return fields.map((field, index) => weightsOf(field, frequencies[index]!, counts[index]!));
}

const BREATH = 256;

/** Fills the levels of the pair; false when they share something telling. */
function areStrangers(
  fields: readonly Field[],
  frequencies: readonly Frequencies[],
  a: number,
  b: number,
  levels: Int8Array,
): boolean {
  const likeness = { level: -1, held: 0 };
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index]!;
    const { terms, filled } = frequencies[index]!;
    compareValues(field, a, b, terms, likeness);
    levels[index] = likeness.level;
    if (likeness.level === 0 && termBits(field, likeness.held, filled) >= TELLING_BITS) return false;
  }
  return true;
}

/** What two values of one field are to each other. */
export interface Likeness {
  /** −1 when it cannot be told. */
  level: number;
  /** Records that hold the rarest term the two share; at level 0 only. */
  held: number;
}

/** Fills `likeness`: one object for millions of pairs. */
export function compareValues(
  field: Field,
  a: number,
  b: number,
  terms: Int32Array,
  likeness: Likeness,
): void {
  likeness.level = -1;
  const one = field.codes[a]!;
  const other = field.codes[b]!;
  if (one < 0 || other < 0) return;
  const first = field.values[one]!;
  const second = field.values[other]!;
  likeness.held = rarestShared(first.terms, second.terms, terms);
  likeness.level =
    likeness.held < Number.POSITIVE_INFINITY ? 0 : field.comparison.compare(first, second, field.words);
}

function rarestShared(a: readonly number[], b: readonly number[], held: Int32Array): number {
  let rarest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < a.length; index++) {
    const term = a[index]!;
    if (b.includes(term) && held[term]! < rarest) rarest = held[term]!;
  }
  return rarest;
}

const SHARED_BY_UNEQUALS: readonly string[] = ['person', 'email', 'phone'];

function weightsOf(field: Field, { filled, terms }: Frequencies, counts: Float64Array): Weights {
  const { levels, conflictFrom } = field.comparison;
  const pairs = counts.reduce((sum, count) => sum + count, 0);
  const same = termBits(field, 2, filled);
  const bits = Float64Array.from(levels, ({ m, u, most = same - 1 }, level) => {
    if (field.onlyAgrees && level >= conflictFrom) return 0;
    const share = (counts[level]! + PRIOR_PAIRS * u) / (pairs + PRIOR_PAIRS);
    return Math.min(most, Math.log2(m / share));
  });
  bits[0] = same;
  const most = Math.max(0, ...bits, termBits(field, 1, filled));
  // Unequal names may have the same words, exchanged; unequal lists of phones one in common.
  const mostUnequal = SHARED_BY_UNEQUALS.includes(field.comparison.id) ? most : Math.max(0, ...bits.slice(1));
  return { bits, filled, terms, most, mostUnequal };
}
