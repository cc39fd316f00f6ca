/** How sure two records are one client. */
export type Confidence = 'certain' | 'probable' | 'to-check';

const CONFIDENCES: readonly Confidence[] = ['certain', 'probable', 'to-check'];

/** In bits, once the prior is counted. */
const LIMITS: Readonly<Record<Confidence, number>> = { certain: 12, probable: 6, 'to-check': 2 };

/** Fewer records than these make no file to learn from: chance is taken as in one of this size. */
const SMALLEST_FILE = 300;
/** Records from which chance likenesses grow faster than the prior says, and the bits added at most. */
const LARGE_FILE = 12_500;
const MOST_RISE = 3;
/** A file full of duplicates raises the prior by this at most. */
const MOST_DENSITY = 3;
const ROUNDS = 6;

/**
 * The chance that two records taken at random are one client, in bits: three pairs for ten records, log2(0.6 / records),
 * unless the file itself shows more. `bits` are the pairs found, without the prior: the pairs expected among them under
 * one prior give the next (the expectation–maximisation of Fellegi and Sunter's model, on this one number).
 */
export function priorBits(records: number, bits: readonly number[]): number {
  const size = Math.max(SMALLEST_FILE, records);
  const least = Math.log2(0.6 / size);
  let prior = least;
  for (let round = 0; round < ROUNDS; round++) {
    const expected = bits.reduce((sum, pair) => sum + 1 / (1 + 2 ** -(pair + prior)), 0);
    prior = least + Math.min(MOST_DENSITY, Math.log2(Math.max(1, expected / (0.3 * size))));
  }
  return prior;
}

/** Pairs this far below the lowest limit are still looked at: households are told from strangers there. */
const MARGIN = 5;

/** Bits without the prior under which a pair is nothing, however many duplicates the file turns out to hold. */
export const leastBits = (records: number, caution: number): number =>
  limitOf('to-check', records, caution) - priorBits(records, []) - MOST_DENSITY - MARGIN;

/** Limits rise by one bit each time the file doubles from 12,500 records, up to three; `caution` is the user's slider. */
const limitRise = (records: number): number =>
  Math.min(MOST_RISE, Math.max(0, Math.log2(records / LARGE_FILE)));

export const limitOf = (confidence: Confidence, records: number, caution: number): number =>
  LIMITS[confidence] + limitRise(records) + caution;

/** `undefined` below « à vérifier ». */
export const confidenceOf = (score: number, records: number, caution: number): Confidence | undefined =>
  CONFIDENCES.find((confidence) => score >= limitOf(confidence, records, caution));
