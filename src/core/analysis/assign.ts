import type { ClientTable } from '../clients/client-table';
import { dayNumber } from '../model/iso-date';
import type { PmgClass } from '../scoring/pmg';
import { segmentOfClient } from '../segments/assign-rfm';
import { namesFor } from '../segments/honest-names';
import { PMG_SEGMENTS } from '../segments/pmg-segments';
import { PRESETS, presetSegment, type ShownSegment } from '../segments/presets';
import { type AnalysisOptions, type ClientScores, recencyOf, type SegmentFigures } from './analysis';

/** Segments in priority order, and the index of each client's; −1 for none. */
export interface Assignment {
  readonly segments: readonly ShownSegment[];
  readonly segmentOf: Int8Array;
}

export function assignRfm(
  clients: ClientTable,
  scores: ClientScores,
  ready: Int32Array,
  options: AnalysisOptions,
): Assignment {
  const shown = PRESETS[options.preset];
  const asOfDay = dayNumber(options.asOf);
  const segmentOf = new Int8Array(clients.count).fill(-1);
  for (const client of ready) {
    const firstOrderAge = recencyOf(clients.firstDay[client]!, asOfDay);
    const [r, f, m] = [scores.r[client]!, scores.f[client]!, scores.m[client]!];
    const id = segmentOfClient(r, f, m, options.classes, firstOrderAge);
    segmentOf[client] = shown.indexOf(presetSegment(id, options.preset));
  }
  return { segments: namesFor(shown, scores.limits, clients.orderInterval), segmentOf };
}

export function assignPmg(classes: readonly (PmgClass | null)[], ready: Int32Array): Assignment {
  const segmentOf = new Int8Array(classes.length).fill(-1);
  for (const client of ready) {
    segmentOf[client] = PMG_SEGMENTS.findIndex((segment) => segment.id === classes[client]);
  }
  return { segments: PMG_SEGMENTS, segmentOf };
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
