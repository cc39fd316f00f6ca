import type { Problem } from '../model/problem';
import { numberOf } from '../scoring/sentences/quantities';
import { problemOf } from '../scoring/sentences/sentence';
import { formatShare, plural } from '../text/numbers';
import {
  FEW_SEGMENTS,
  MANY_SEGMENTS,
  SINGLE_SEGMENT,
  SMALL_SEGMENT,
  TOO_MANY_SEGMENTS,
} from './notice-sentences';
import type { ShownSegment } from './presets';
import { RFM_SEGMENTS } from './rfm-segments';

/** A segment and how many clients it holds. */
export interface SegmentSize {
  readonly segment: ShownSegment;
  readonly clients: number;
}

export interface Merge {
  readonly from: string;
  readonly into: string;
  /** Clients that go over: the segment's own, and those it received before. */
  readonly clients: number;
}

/** What is too small to act on: fewer clients than this, or than this share of them. */
export interface SmallSegment {
  readonly clients: number;
  readonly share: number;
}

export const SMALL_SEGMENT_LIMITS: SmallSegment = { clients: 5, share: 0.05 };

export const smallestUseful = (
  scored: number,
  { clients, share }: SmallSegment = SMALL_SEGMENT_LIMITS,
): number => Math.max(clients, share * scored);

/** What the sizes of the segments call for, `fewest` being how many should have clients. Nothing is changed: every line is a proposal. */
export function guardRails(
  sizes: readonly SegmentSize[],
  scored: number,
  fewest: number,
  small?: SmallSegment,
): readonly Problem[] {
  const filled = sizes.filter((size) => size.clients > 0).length;
  return filled === 1
    ? [problemOf(SINGLE_SEGMENT)]
    : [...countRail(filled, fewest), ...smallRails(sizes, scored, small)];
}

/** Eight segments are enough to act on; nine or ten call for a word, more for a decision. */
const MANY = 8;
const TOO_MANY = 10;

function countRail(filled: number, fewest: number): readonly Problem[] {
  if (filled < fewest) return [fewSegments(filled, fewest)];
  if (filled <= MANY) return [];
  return [
    problemOf(
      filled > TOO_MANY ? TOO_MANY_SEGMENTS : MANY_SEGMENTS,
      { filled: numberOf(filled, 0) },
      { filled },
    ),
  ];
}

const fewSegments = (filled: number, fewest: number): Problem =>
  problemOf(FEW_SEGMENTS, { filled: numberOf(filled, 0), fewest: numberOf(fewest, 0) }, { filled, fewest });

function smallRails(
  sizes: readonly SegmentSize[],
  scored: number,
  smallest?: SmallSegment,
): readonly Problem[] {
  const threshold = smallestUseful(scored, smallest);
  return proposeMerges(sizes, threshold).map(({ from, into, clients }) => {
    const small = sizes.find((size) => size.segment.id === from)!.segment;
    const target = sizes.find((size) => size.segment.id === into)!.segment;
    const few = {
      fr: clients === 1 ? 'qu’un client' : `que ${plural(clients, 'client', 'clients', 'fr')}`,
      en: plural(clients, 'client', 'clients', 'en'),
    };
    const share = { fr: formatShare(clients / scored, 'fr'), en: formatShare(clients / scored, 'en') };
    return problemOf(
      SMALL_SEGMENT,
      { segment: small.name, few, share, target: target.name },
      { segment: from, clients, into },
    );
  });
}

/**
 * The merges that would leave no small segment, smallest first. A segment that was merged away is never merged back,
 * and one that received another counts with it; empty segments are left alone.
 */
export function proposeMerges(sizes: readonly SegmentSize[], threshold: number): readonly Merge[] {
  const clients = new Map(sizes.map(({ segment, clients: count }) => [segment.id, count]));
  const mergedInto = new Map<string, string>();
  const blocked = new Set<string>();
  const merges: Merge[] = [];
  for (;;) {
    const small = smallest(clients, threshold, blocked);
    if (small === undefined) return merges;
    const into = liveTarget(small, sizes, mergedInto);
    if (into === undefined) {
      blocked.add(small);
      continue;
    }
    merges.push({ from: small, into, clients: clients.get(small)! });
    mergedInto.set(small, into);
    clients.set(into, clients.get(into)! + clients.get(small)!);
    clients.delete(small);
  }
}

function smallest(
  clients: ReadonlyMap<string, number>,
  threshold: number,
  blocked: ReadonlySet<string>,
): string | undefined {
  let found: string | undefined;
  for (const [id, count] of clients) {
    if (count === 0 || count >= threshold || blocked.has(id)) continue;
    if (found === undefined || count < clients.get(found)!) found = id;
  }
  return found;
}

/** The neighbour that takes the segment in, or the one that took that neighbour in; never itself. */
function liveTarget(
  id: string,
  sizes: readonly SegmentSize[],
  mergedInto: ReadonlyMap<string, string>,
): string | undefined {
  let target = neighbourOf(id, sizes);
  while (target !== undefined && mergedInto.has(target)) target = mergedInto.get(target);
  return target === id ? undefined : target;
}

/** The neighbour among the segments shown: that of the last of its parts that leads out of the segment. */
function neighbourOf(id: string, sizes: readonly SegmentSize[]): string | undefined {
  const shown = sizes.find((size) => size.segment.id === id)!.segment;
  for (const part of shown.of) {
    const next = RFM_SEGMENTS.find((segment) => segment.id === part)!.mergesInto;
    const target = sizes.find((size) => (size.segment.of as readonly string[]).includes(next))?.segment.id;
    if (target !== undefined && target !== id) return target;
  }
  return undefined;
}
