import type { RfmScores } from '../scoring/rfm';
import { placesByAbcd, placesByCycle, placesByScore, placesBySize } from './class-places';
import type { ClientFigures } from './client-figures';
import { placesByRfm } from './rfm-places';
import type { Segmenting } from './segmenting';

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
  const { placeOf, scores } = placed(figures, segmenting);
  for (const [client, place] of segmenting.kept) placeOf[client] = place;
  return { sizes: sizesOf(placeOf, figures.revenue, segmenting.segments), placeOf, scores };
}

function placed(figures: ClientFigures, segmenting: Segmenting): Omit<SegmentPreview, 'sizes'> {
  switch (segmenting.by) {
    case 'rfm':
      return placesByRfm(figures, segmenting);
    case 'pmg':
      return { placeOf: placesBySize(figures, segmenting), scores: undefined };
    case 'abcd':
      return { placeOf: placesByAbcd(figures, segmenting), scores: undefined };
    case 'score':
      return { placeOf: placesByScore(figures, segmenting), scores: undefined };
    case 'cycle':
      return { placeOf: placesByCycle(figures, segmenting), scores: undefined };
  }
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
