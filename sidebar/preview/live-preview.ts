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
  moved: MovedHere,
): LivePreview | undefined {
  if (!figures || !preview.movable) return undefined;
  const segmenting = movedSegmenting(preview.movable.segmenting, moved);
  const made = previewSegments(figures, segmenting);
  return {
    segmenting,
    made,
    segments: withSizes(preview.segments, made),
    limits: shownLimits(preview, segmenting),
  };
}

/** What the user settles of limits. */
export type MovedHere = Pick<Settings, 'limits' | 'scoreLimits'>;

/** The same segmenting by the limits as they stand; limits of RFM moved for another number of scores are none of these. */
export function movedSegmenting(segmenting: Segmenting, { limits = {}, scoreLimits }: MovedHere): Segmenting {
  switch (segmenting.by) {
    case 'rfm':
      return limits.rfm?.classes === segmenting.limits.classes
        ? { ...segmenting, limits: limits.rfm }
        : segmenting;
    case 'pmg':
      return { ...segmenting, limits: limits.pmg ?? segmenting.limits };
    case 'abcd':
      return { ...segmenting, limits: limits.abcd ?? segmenting.limits };
    case 'score':
      return { ...segmenting, limits: scoreLimits ?? segmenting.limits };
    case 'cycle':
      return { ...segmenting, limits: limits.cycle ?? segmenting.limits };
  }
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
  if (segmenting.by !== 'rfm') return limits;
  return classRanges({ limits: segmenting.limits, money: 'revenue' }, currency).map(
    ({ label, ranges }, axis) => ({
      label: limits[axis]?.label ?? label,
      classes: ranges.map(({ text }) => text),
    }),
  );
}
