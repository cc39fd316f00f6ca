import { dayNumber } from '../model/iso-date';
import { type Mover, moversBetween } from './movers';
import type { Snapshot, SnapshotHead } from './snapshot';

/** What became of the clients of one earlier segment. Money in cents. */
export interface SegmentFate {
  readonly clients: number;
  /** Where they are now, by later segment; then in the file without a segment; then gone from the file. */
  readonly now: readonly number[];
  readonly stayed: number;
  /** Who ordered after the earlier snapshot; `null` where the later file knows neither dates nor orders. */
  readonly ordered: number | null;
  /** Share 0–1 of `clients`; `null` where unknown or without clients. */
  readonly retention: number | null;
  readonly revenueBefore: number;
  /** Of the same clients; those who are gone count for nothing. */
  readonly revenueAfter: number;
}

export interface Comparison {
  readonly from: SnapshotHead;
  readonly to: SnapshotHead;
  /** One per segment of the earlier snapshot. */
  readonly fates: readonly SegmentFate[];
  readonly total: SegmentFate;
  /** Who is in a later segment and was in none, by later segment. */
  readonly arrived: readonly number[];
  /** Clients whose segment changed, highest later revenue first. */
  readonly movers: readonly Mover[];
}

/** Where the later index of each earlier client is; −1 for gone. Keys are unique in a snapshot. */
function laterIndexes(from: Snapshot, to: Snapshot): Int32Array {
  const places = new Map(to.clients.keys.map((key, index) => [key, index]));
  return Int32Array.from(from.clients.keys, (key) => places.get(key) ?? -1);
}

/**
 * Two snapshots compared, whatever lies between them: each client of an earlier segment is followed by key. Retention is
 * the share of a segment’s clients who ordered since: by the date of the last order, else by the number of orders.
 */
export function compare(from: Snapshot, to: Snapshot): Comparison {
  const later = laterIndexes(from, to);
  const segments = sameSegments(from.head, to.head);
  const tallies = from.head.segments.map(() => tallyOf(to.head.segments.length));
  const total = tallyOf(to.head.segments.length);
  const ordered = orderedSince(from, to);
  later.forEach((index, client) => {
    const segment = from.clients.segmentOf[client]!;
    if (segment < 0) return;
    const now = index < 0 ? -1 : to.clients.segmentOf[index]!;
    for (const tally of [tallies[segment]!, total]) {
      tally.clients++;
      tally.now[placeNow(index, now, to.head)]!++;
      if (now >= 0 && segments[segment] === now) tally.stayed++;
      if (ordered?.(client, index)) tally.ordered++;
      tally.revenueBefore += from.clients.revenue[client]! || 0;
      tally.revenueAfter += (index < 0 ? 0 : to.clients.revenue[index]!) || 0;
    }
  });
  return {
    ...{ from: from.head, to: to.head },
    fates: tallies.map((tally) => fateOf(tally, ordered !== undefined)),
    total: fateOf(total, ordered !== undefined),
    arrived: arrivedIn(from, to),
    movers: moversBetween(from, to, later, segments),
  };
}

const tallyOf = (segments: number) => ({
  clients: 0,
  now: new Array<number>(segments + 2).fill(0),
  stayed: 0,
  ordered: 0,
  revenueBefore: 0,
  revenueAfter: 0,
});

function fateOf({ ordered, ...tally }: ReturnType<typeof tallyOf>, isKnown: boolean): SegmentFate {
  const retention = isKnown && tally.clients > 0 ? ordered / tally.clients : null;
  return { ...tally, ordered: isKnown ? ordered : null, retention };
}

/** Later place of each earlier segment, by id; −1 for one that is no more. */
const sameSegments = (from: SnapshotHead, to: SnapshotHead): readonly number[] =>
  from.segments.map(({ id }) => to.segments.findIndex((segment) => segment.id === id));

function placeNow(index: number, segment: number, { segments }: SnapshotHead): number {
  if (index < 0) return segments.length + 1;
  return segment < 0 ? segments.length : segment;
}

/** Whether a client ordered after the earlier snapshot; `undefined` where the later one cannot tell of anybody. */
function orderedSince(from: Snapshot, to: Snapshot) {
  const day = dayNumber(from.head.asOf);
  const isKnown = (values: Float64Array): boolean => values.some((value) => !Number.isNaN(value));
  if (isKnown(to.clients.lastDay)) return (_: number, index: number) => to.clients.lastDay[index]! > day;
  if (!isKnown(to.clients.orders) || !isKnown(from.clients.orders)) return undefined;
  return (client: number, index: number) => to.clients.orders[index]! > from.clients.orders[client]!;
}

function arrivedIn(from: Snapshot, to: Snapshot): readonly number[] {
  const before = new Set(from.clients.keys.filter((_, client) => from.clients.segmentOf[client]! >= 0));
  const arrived = new Array<number>(to.head.segments.length).fill(0);
  to.clients.keys.forEach((key, client) => {
    const segment = to.clients.segmentOf[client]!;
    if (segment >= 0 && !before.has(key)) arrived[segment]!++;
  });
  return arrived;
}
