import { type Analysis, recencyOf, type SegmentFigures } from '../analysis/analysis';
import { dayNumber } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import { median } from '../scoring/quantile';
import { type ClientToCall, callFirst } from './call-first';
import { contentFor } from './content-for';
import type { GuideContent } from './guide';
import { promisingSegment } from './promising';
import { prospectsSegment } from './prospects';
import { segmentPortraits } from './segment-portraits';

/** A class that the analysis does not cut itself (A→D, scores, « Petits à potentiel »), and its limits in words. */
export interface GuideSubject {
  readonly segment: SegmentFigures;
  readonly limits?: Phrase;
}

export interface GuideOptions {
  readonly others?: readonly GuideSubject[];
  /** Who the clients are in at most 95 characters, by segment id: « surtout des restaurants de 10 à 49 salariés, en Bretagne ». */
  readonly portraits?: Readonly<Record<string, Phrase>>;
}

/** Advice and this base's own figures, ready to be laid out. */
export interface Guide extends GuideSubject {
  readonly content: GuideContent;
  readonly portrait: Phrase | undefined;
  /** Cents per order; `undefined` where orders are not known. */
  readonly medianBasket: number | undefined;
  /** Days; `undefined` where dates are not known. */
  readonly medianRecency: number | undefined;
  readonly callFirst: readonly ClientToCall[];
}

/** The guides of the segments that hold clients and that advice was written for, then those of other classes. */
export function buildGuides(
  analysis: Analysis,
  contents: readonly GuideContent[],
  { others = [], portraits: given }: GuideOptions = {},
): readonly Guide[] {
  if (contents.length === 0) return [];
  const portraits = given ?? segmentPortraits(analysis);
  const subjects: readonly GuideSubject[] = [
    ...analysis.segments.map((segment) => ({ segment })),
    { segment: promisingSegment(analysis) },
    ...others,
    { segment: prospectsSegment(analysis) },
  ];
  return subjects.flatMap((subject) => {
    const { id, members } = subject.segment;
    const content = contentFor(id, analysis, contents);
    if (!content || members.length === 0) return [];
    return [{ ...subject, ...figuresOf(analysis, members), content, portrait: portraits[id] }];
  });
}

function figuresOf(analysis: Analysis, members: Int32Array) {
  const { revenue, orders, lastDay } = analysis.clients;
  const asOf = dayNumber(analysis.options.asOf);
  return {
    medianBasket: medianOf(members, (client) => revenue[client]! / orders[client]!),
    medianRecency: medianOf(members, (client) => recencyOf(lastDay[client]!, asOf)),
    callFirst: callFirst(analysis, members),
  };
}

/** The middle of what is known. */
const medianOf = (members: Int32Array, known: (client: number) => number): number | undefined =>
  median(Float64Array.from(members, known).filter(Number.isFinite));
