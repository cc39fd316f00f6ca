import type { SegmentPreview } from './segment-preview';

/** Clients of one recency and one frequency. */
export interface MapCell {
  readonly r: number;
  readonly f: number;
  readonly clients: number;
  /** Place of the segment that has most of them, the first one of equals; `undefined` where there is nobody. */
  readonly mostly: number | undefined;
}

/** Recency × frequency: rows from the best frequency down, each from the worst recency to the best, as a graph is read. */
export function scoreMap({ scores, placeOf, sizes }: SegmentPreview): readonly (readonly MapCell[])[] {
  if (!scores) return [];
  const { classes } = scores.limits;
  const counts = Array.from({ length: classes * classes }, () => new Uint32Array(sizes.length));
  placeOf.forEach((place, client) => {
    counts[(scores.f[client]! - 1) * classes + scores.r[client]! - 1]![place]!++;
  });
  return Array.from({ length: classes }, (_, row) => {
    const f = classes - row;
    return Array.from({ length: classes }, (_, column) =>
      cellOf(column + 1, f, counts[(f - 1) * classes + column]!),
    );
  });
}

function cellOf(r: number, f: number, bySegment: Uint32Array): MapCell {
  const clients = bySegment.reduce((sum, count) => sum + count, 0);
  const mostly = clients > 0 ? bySegment.indexOf(Math.max(...bySegment)) : undefined;
  return { r, f, clients, mostly };
}
