import { type RfmScores, scoreRfm } from '../scoring/rfm';
import { codeIndex } from '../segments/rfm-codes';
import type { ClientFigures } from './client-figures';
import type { RfmSegmenting } from './segmenting';

/** Place of each client's RFM segment, and the scores that it comes of. */
export function placesByRfm(
  { recency, orders, money, firstOrderAge }: ClientFigures,
  { limits, places, newDays }: RfmSegmenting,
): { readonly placeOf: Int8Array; readonly scores: RfmScores } {
  const scores = scoreRfm({ recency, orders, revenue: money }, limits.classes, limits);
  const placeOf = Int8Array.from(firstOrderAge, (age, client) => {
    const code = { r: scores.r[client]!, f: scores.f[client]!, m: scores.m[client]! };
    return (age > newDays ? places.older : places.other)[codeIndex(code, limits.classes)]!;
  });
  return { placeOf, scores };
}
