import { type Analysis, recencyOf, type SegmentFigures } from '../analysis/analysis';
import { dayNumber, type IsoDate, isoDateOfDay } from '../model/iso-date';
import { median } from '../scoring/quantile';
import type { GuideContent } from './guide';

/** A client worth a call: who, how to reach, and the figures that make the call easy. */
interface ClientToCall {
  readonly name: string;
  readonly contact: string;
  readonly lastOrder: IsoDate;
  readonly orders: number;
  /** Cents. */
  readonly revenue: number;
}

/** Advice and this base's own figures, ready to be laid out. */
export interface Guide {
  readonly content: GuideContent;
  readonly segment: SegmentFigures;
  readonly medianBasket: number | undefined;
  readonly medianRecency: number | undefined;
  readonly codes: readonly string[];
  readonly callFirst: readonly ClientToCall[];
}

const CALLS = 10;

/** The guides of the segments that hold clients; none without RFM, whose advice it is. */
export function buildGuides(analysis: Analysis, contents: readonly GuideContent[]): readonly Guide[] {
  if (!analysis.rfm) return [];
  return contents.flatMap((content) => {
    const segment = analysis.segments.find((candidate) => candidate.id === content.segment);
    return segment && segment.members.length > 0 ? [buildGuide(content, segment, analysis)] : [];
  });
}

function buildGuide(content: GuideContent, segment: SegmentFigures, analysis: Analysis): Guide {
  const { clients, options, rfm } = analysis;
  const asOf = dayNumber(options.asOf);
  const baskets = Float64Array.from(
    segment.members,
    (client) => clients.revenue[client]! / clients.orders[client]!,
  );
  const recencies = Float64Array.from(segment.members, (client) => recencyOf(clients.lastDay[client]!, asOf));
  const codes = new Set(
    Array.from(segment.members, (client) => `R${rfm!.r[client]} F${rfm!.f[client]} M${rfm!.m[client]}`),
  );
  return {
    ...{ content, segment },
    medianBasket: median(baskets),
    medianRecency: median(recencies),
    codes: [...codes].sort().reverse(),
    callFirst: Array.from(segment.members.slice(0, CALLS), (client) => ({
      name: clients.names[client]!,
      contact: contactOf(analysis, client),
      lastOrder: isoDateOfDay(clients.lastDay[client]!),
      orders: clients.orders[client]!,
      revenue: clients.revenue[client]!,
    })),
  };
}

function contactOf({ clients: { contacts } }: Analysis, client: number): string {
  return contacts.phone?.[client] || contacts.mobile?.[client] || contacts.email?.[client] || '';
}
