import type { ClientTable } from '../clients/client-table';
import { dayNumber } from '../model/iso-date';
import { namesFor } from '../segments/honest-names';
import type { ShownSegment } from '../segments/presets';
import { placeOfClient, type SegmentTable } from '../segments/segment-table';
import {
  type AnalysisOptions,
  type ClientScores,
  recencyOf,
  type SegmentFigures,
  tuningOf,
} from './analysis';
import { type Classification, WITHOUT_CLASS } from './classification';
import type { KeptSegments } from './kept-segments';

/** Segments in priority order, and the index of each client's; −1 for none. */
export interface Assignment {
  readonly segments: readonly ShownSegment[];
  readonly segmentOf: Int8Array;
}

export function assignRfm(
  clients: ClientTable,
  scores: ClientScores,
  ready: Int32Array,
  table: SegmentTable,
  options: AnalysisOptions,
): Assignment {
  const asOfDay = dayNumber(options.asOf);
  const { newDays } = tuningOf(options);
  const segmentOf = new Int8Array(clients.count).fill(-1);
  for (const client of ready) {
    const firstOrderAge = recencyOf(clients.firstDay[client]!, asOfDay);
    const code = { r: scores.r[client]!, f: scores.f[client]!, m: scores.m[client]! };
    segmentOf[client] = placeOfClient(table, code, firstOrderAge, newDays);
  }
  return { segments: namesFor(table.segments, scores.limits, clients.orderInterval), segmentOf };
}

/** Stages of the life cycle whose clients are counted apart, whatever the method. */
const APART = ['cycle-prospect', 'cycle-to-complete'];

/**
 * A method's classes as segments: every client that can be scored is in one, those without a class apart, last. A class
 * that the reconciliation counts apart (prospects, records to complete) makes no segment.
 */
export function assignmentOf({ segments: classes, of }: Classification, ready: Int32Array): Assignment {
  const segments = classes.filter(({ id }) => !APART.includes(id));
  const segmentOf = new Int8Array(of.length).fill(-1);
  let without = false;
  for (const client of ready) {
    const place = segments.indexOf(classes[of[client]!]!);
    segmentOf[client] = place < 0 ? segments.length : place;
    without = without || place < 0;
  }
  return { segments: without ? [...segments, WITHOUT_CLASS] : segments, segmentOf };
}

/** What people decided wins, for clients who are in a segment at all. */
export function assignKept({ segments, segmentOf }: Assignment, { placeOf }: KeptSegments): Assignment {
  if (placeOf.size === 0) return { segments, segmentOf };
  const kept = Int8Array.from(segmentOf);
  placeOf.forEach((place, client) => {
    if (place >= 0 && kept[client]! >= 0) kept[client] = place;
  });
  return { segments, segmentOf: kept };
}

/** Members, shares and money of each segment. Members come best revenue first, then in the order of the source. */
export function segmentFigures(
  clients: ClientTable,
  { segments, segmentOf }: Assignment,
): readonly SegmentFigures[] {
  const members: number[][] = segments.map(() => []);
  segmentOf.forEach((segment, client) => {
    if (segment >= 0) members[segment]!.push(client);
  });
  const amounts = members.map((list) =>
    list.reduce((sum, client) => sum + (clients.revenue[client]! || 0), 0),
  );
  const scored = members.reduce((sum, list) => sum + list.length, 0);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return segments.map(({ of: _parts, ...segment }, index) => ({
    ...segment,
    members: Int32Array.from(members[index]!).sort((a, b) => byRevenue(clients, a, b)),
    share: scored === 0 ? 0 : members[index]!.length / scored,
    revenue: amounts[index]!,
    revenueShare: total === 0 ? 0 : amounts[index]! / total,
  }));
}

const byRevenue = (clients: ClientTable, a: number, b: number): number =>
  (clients.revenue[b]! || 0) - (clients.revenue[a]! || 0) || a - b;
