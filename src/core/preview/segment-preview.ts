import { classifyByLimits, type PmgClass } from '../scoring/pmg';
import { type RfmScores, scoreRfm } from '../scoring/rfm';
import { codeIndex } from '../segments/rfm-codes';
import type { ClientFigures } from './client-figures';
import type { PmgSegmenting, RfmSegmenting, Segmenting } from './segmenting';

/** Segments as they would be, each at the place that the analysis gives it. */
export interface SegmentPreview {
  readonly sizes: readonly SegmentSize[];
  /** Place of each client's segment. */
  readonly placeOf: Int8Array;
  /** Only by RFM. */
  readonly scores: RfmScores | undefined;
}

interface SegmentSize {
  readonly clients: number;
  /** Cents. */
  readonly revenue: number;
}

/** The same segments as the analysis makes by these limits, in one pass over the clients. */
export function previewSegments(figures: ClientFigures, segmenting: Segmenting): SegmentPreview {
  const { placeOf, scores } =
    segmenting.by === 'rfm' ? placesByRfm(figures, segmenting) : placesBySize(figures, segmenting);
  for (const [client, place] of segmenting.kept) placeOf[client] = place;
  return { sizes: sizesOf(placeOf, figures.revenue, segmenting.segments), placeOf, scores };
}

interface Placed {
  readonly placeOf: Int8Array;
  readonly scores: RfmScores | undefined;
}

function placesByRfm(figures: ClientFigures, { limits, places, newDays }: RfmSegmenting): Placed {
  const { recency, orders, money } = figures;
  const scores = scoreRfm({ recency, orders, revenue: money }, limits.classes, limits);
  const placeOf = Int8Array.from(figures.firstOrderAge, (age, client) => {
    const code = { r: scores.r[client]!, f: scores.f[client]!, m: scores.m[client]! };
    return (age > newDays ? places.older : places.other)[codeIndex(code, limits.classes)]!;
  });
  return { placeOf, scores };
}

const PMG_PLACES: Readonly<Record<PmgClass, number>> = { big: 0, medium: 1, small: 2 };
const WITHOUT_CLASS_PLACE = 3;

function placesBySize({ size }: ClientFigures, { limits }: PmgSegmenting): Placed {
  const { classes } = classifyByLimits(size, limits);
  const placeOf = Int8Array.from(size, (amount, client) =>
    Number.isNaN(amount) ? WITHOUT_CLASS_PLACE : PMG_PLACES[classes[client]!],
  );
  return { placeOf, scores: undefined };
}

function sizesOf(placeOf: Int8Array, revenue: Float64Array, segments: number): readonly SegmentSize[] {
  const sizes = Array.from({ length: segments }, () => ({ clients: 0, revenue: 0 }));
  placeOf.forEach((place, client) => {
    const size = sizes[place]!;
    size.clients++;
    size.revenue += revenue[client]! || 0;
  });
  return sizes;
}
