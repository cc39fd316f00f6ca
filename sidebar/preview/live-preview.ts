import type { PreviewAnswer, SegmentAnswer } from '../../src/contract/answers';
import { classRanges } from '../../src/core/output/class-ranges';
import type { ClientFigures } from '../../src/core/preview/client-figures';
import { previewSegments, type SegmentPreview } from '../../src/core/preview/segment-preview';
import type { Segmenting } from '../../src/core/preview/segmenting';
import type { Settings } from '../state/state';

/** The segments of a preview by the limits as they stand on screen. */
export interface LivePreview {
  readonly segmenting: Segmenting;
  readonly made: SegmentPreview;
  readonly segments: readonly SegmentAnswer[];
  readonly limits: PreviewAnswer['limits'];
}

/** `undefined` where this page cannot make the segments itself. */
export function livePreview(
  preview: PreviewAnswer,
  figures: ClientFigures | undefined,
  limits: Settings['limits'],
): LivePreview | undefined {
  if (!figures || !preview.movable) return undefined;
  const segmenting = movedSegmenting(preview.movable.segmenting, limits);
  const made = previewSegments(figures, segmenting);
  return {
    segmenting,
    made,
    segments: withSizes(preview.segments, made),
    limits: shownLimits(preview, segmenting),
  };
}

/** Limits moved for another number of scores are none of these. */
function movedSegmenting(segmenting: Segmenting, limits: Settings['limits']): Segmenting {
  if (segmenting.by === 'pmg') return { ...segmenting, limits: limits?.pmg ?? segmenting.limits };
  const moved = limits?.rfm?.classes === segmenting.limits.classes ? limits.rfm : segmenting.limits;
  return { ...segmenting, limits: moved };
}

function withSizes(segments: readonly SegmentAnswer[], { sizes }: SegmentPreview): readonly SegmentAnswer[] {
  const clients = sizes.reduce((sum, size) => sum + size.clients, 0);
  const revenue = sizes.reduce((sum, size) => sum + size.revenue, 0);
  return segments.map((segment, place) => ({
    ...segment,
    ...sizes[place]!,
    share: clients === 0 ? 0 : sizes[place]!.clients / clients,
    revenueShare: revenue === 0 ? 0 : sizes[place]!.revenue / revenue,
  }));
}

/** What each score means, with the limits as they stand; M is called as the server calls it. */
function shownLimits({ limits, currency }: PreviewAnswer, segmenting: Segmenting): PreviewAnswer['limits'] {
  if (segmenting.by === 'pmg') return limits;
  return classRanges({ limits: segmenting.limits, money: 'revenue' }, currency).map(
    ({ label, ranges }, axis) => ({
      label: limits[axis]?.label ?? label,
      classes: ranges.map(({ text }) => text),
    }),
  );
}
