import { dayNumber, readIsoDate } from '../model/iso-date';
import { hashOf } from './hash';
import { packClients, unpackClients } from './pack';
import type { Snapshot, SnapshotHead } from './snapshot';

/** One row of the hidden tab: what it is, and a piece of the clients. */
export type SnapshotLine = readonly [label: string, piece: string];

/**
 * The first label of a snapshot, `{…}#hash`: its head, the number of its pieces and their hash; the labels below only
 * count. A label that does not fit its own hash was changed by hand.
 */
interface FirstLabel {
  readonly version: 1;
  readonly head: SnapshotHead;
  readonly pieces: number;
  readonly hash: string;
}

/** Where a snapshot stands in the hidden tab. */
export interface StoredSnapshot {
  readonly head: SnapshotHead;
  /** 0-based row of its first piece. */
  readonly row: number;
  readonly pieces: number;
  readonly hash: string;
}

/** What the labels tell: snapshots by date, and what is no longer what we wrote. */
export interface StoredHistory {
  /** By date; of two for one date, the one written last. */
  readonly snapshots: readonly StoredSnapshot[];
  /** Earlier ones of a date that has a later one, in the order of the rows. */
  readonly superseded: readonly StoredSnapshot[];
  /** Labels that were changed or whose pieces are not all there. */
  readonly damaged: number;
}

export function linesOf({ head, clients }: Snapshot): readonly SnapshotLine[] {
  const pieces = packClients(clients, dayNumber(head.asOf));
  const first: FirstLabel = { version: 1, head, pieces: pieces.length, hash: hashOf(pieces.join('\n')) };
  const text = JSON.stringify(first);
  return pieces.map((piece, index) => [index === 0 ? `${text}#${hashOf(text)}` : following(index), piece]);
}

const following = (index: number): string => `+${index}`;

/** Reads the column of labels, as it stands in the hidden tab: anything may have been typed there. */
export function readLabels(labels: readonly string[]): StoredHistory {
  const found: StoredSnapshot[] = [];
  let damaged = 0;
  let row = 0;
  while (row < labels.length) {
    const first = readFirst(labels[row]!);
    const isWhole = first && sameLabels(labels, row, first.pieces);
    if (first && isWhole) found.push({ head: first.head, row, pieces: first.pieces, hash: first.hash });
    else if (isHead(labels[row]!)) damaged++;
    row += first && isWhole ? first.pieces : 1;
  }
  const last = new Map(found.map((snapshot) => [snapshot.head.asOf, snapshot]));
  return {
    snapshots: [...last.values()].sort((a, b) => (a.head.asOf < b.head.asOf ? -1 : 1)),
    superseded: found.filter((snapshot) => last.get(snapshot.head.asOf) !== snapshot),
    damaged,
  };
}

const isHead = (label: string): boolean => label !== '' && !/^\+\d+$/.test(label);

const sameLabels = (labels: readonly string[], row: number, pieces: number): boolean =>
  Array.from({ length: pieces - 1 }, (_, index) => index + 1).every(
    (index) => labels[row + index] === following(index),
  );

function readFirst(label: string): FirstLabel | undefined {
  const mark = label.lastIndexOf('#');
  const text = label.slice(0, Math.max(0, mark));
  if (mark < 0 || hashOf(text) !== label.slice(mark + 1)) return undefined;
  const first = JSON.parse(text) as FirstLabel;
  return first.version === 1 && readIsoDate(first.head.asOf) ? first : undefined;
}

/** The clients of a snapshot from its pieces; `undefined` when they are not those that were written. */
export function readSnapshot(
  { head, hash }: StoredSnapshot,
  pieces: readonly string[],
): Snapshot | undefined {
  if (hashOf(pieces.join('\n')) !== hash) return undefined;
  return { head, clients: unpackClients(pieces, dayNumber(head.asOf)) };
}
