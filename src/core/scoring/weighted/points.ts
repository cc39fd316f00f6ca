import { parseFlag } from '../../parse/flag';
import { fold } from '../../text/fold';

/**
 * Points 0–100 by rank: the share of the other values that are strictly worse, as PERCENTRANK.INC (RANG.POURCENTAGE.INCLURE)
 * without its rounding. Equal values get equal points; one value alone gets 50; NaN stays NaN. `lowIsGood` counts the
 * strictly higher ones instead.
 */
export function pointsByRank(values: Float64Array, lowIsGood = false): Float64Array {
  const turned = lowIsGood ? values.map((value) => -value) : values;
  const sorted = turned.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 1) return turned.map((value) => (Number.isNaN(value) ? value : 50));
  const below = new Map<number, number>();
  sorted.forEach((value, rank) => {
    if (!below.has(value)) below.set(value, rank);
  });
  return turned.map((value) =>
    Number.isNaN(value) ? value : (100 * below.get(value)!) / (sorted.length - 1),
  );
}

/** Points that the user gave to each value of a list, whatever its case and accents; NaN for a value without points. */
export function pointsOfList(
  texts: readonly string[],
  points: Readonly<Record<string, number>>,
): Float64Array {
  const byText = new Map(Object.keys(points).map((text) => [fold(text), points[text]!]));
  return eachOnce(texts, (text) => byText.get(fold(text)) ?? Number.NaN);
}

/** Yes is 100, no is 0; turned round where « no » is the good answer. NaN for anything else. */
export const pointsOfFlags = (texts: readonly string[], noIsGood = false): Float64Array =>
  eachOnce(texts, (text) => {
    const answer = parseFlag(text);
    if (answer === undefined) return Number.NaN;
    return answer === noIsGood ? 0 : 100;
  });

/** Points to begin with for values given from worst to best: evenly spaced, 0 to 100. */
export const evenPoints = (worstToBest: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    worstToBest.map((text, index) => [text, (100 * index) / Math.max(1, worstToBest.length - 1)]),
  );

function eachOnce(texts: readonly string[], read: (text: string) => number): Float64Array {
  const known = new Map<string, number>();
  return Float64Array.from(texts, (text) => {
    const points = known.get(text) ?? read(text);
    known.set(text, points);
    return points;
  });
}
