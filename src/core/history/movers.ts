import type { Phrase } from '../model/problem';
import type { Snapshot } from './snapshot';
import { whyMoved } from './why-moved';

/** A client whose segment changed. Places in the segments of each snapshot; −1 for none. */
export interface Mover {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Cents; NaN where the later file does not say, or has not the client. */
  readonly revenue: number;
  /** A sentence without its final point. */
  readonly why: Phrase;
}

/**
 * Everybody who stands in another segment than before, gone clients included, and everybody who was in none and is in
 * one now; highest revenue first, then by key.
 */
export function moversBetween(
  from: Snapshot,
  to: Snapshot,
  later: Int32Array,
  sameSegment: readonly number[],
): readonly Mover[] {
  const earlier = new Map<number, number>();
  later.forEach((index, client) => {
    if (index >= 0) earlier.set(index, client);
  });
  const movers: Mover[] = [];
  const add = (client: number | undefined, index: number | undefined): void => {
    const [before, now] = [segmentIn(from, client), segmentIn(to, index)];
    if (before < 0 ? now < 0 : sameSegment[before] === now) return;
    movers.push({
      key: client === undefined ? to.clients.keys[index!]! : from.clients.keys[client]!,
      from: before,
      to: now,
      revenue: to.clients.revenue[index ?? -1] ?? Number.NaN,
      why: whyMoved(from, client, to, index),
    });
  };
  to.clients.keys.forEach((_, index) => {
    add(earlier.get(index), index);
  });
  later.forEach((index, client) => {
    if (index < 0) add(client, undefined);
  });
  return movers.sort((a, b) => (b.revenue || 0) - (a.revenue || 0) || (a.key < b.key ? -1 : 1));
}

const segmentIn = ({ clients }: Snapshot, client: number | undefined): number =>
  client === undefined ? -1 : clients.segmentOf[client]!;
