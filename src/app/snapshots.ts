import { linesOf, readLabels, readSnapshot, type StoredHistory } from '../core/history/lines';
import type { Snapshot, SnapshotHead } from '../core/history/snapshot';
import type { IsoDate } from '../core/model/iso-date';
import type { Ports } from './ports';

const STORE_NAME = 'Segments PME – historique';

const LABELS = 0;

/** The hidden tab that holds a snapshot of each analysis, as it stands: its labels are read once, pieces when asked for. */
export class SnapshotStore {
  private readonly labels: StoredHistory;
  /** Dates whose clients were found changed. */
  private readonly changed = new Set<IsoDate>();

  constructor(private readonly ports: Ports) {
    this.labels = readLabels(ports.workbook.columnIn('snapshots', LABELS).map(String));
  }

  get heads(): readonly SnapshotHead[] {
    return this.labels.snapshots.map(({ head }) => head).filter(({ asOf }) => !this.changed.has(asOf));
  }

  get damaged(): number {
    return this.labels.damaged + this.changed.size;
  }

  /** `undefined` where none is kept, or its clients were changed by hand. */
  at(date: IsoDate): Snapshot | undefined {
    const stored = this.labels.snapshots.find(({ head }) => head.asOf === date);
    if (!stored) return undefined;
    const rows = this.ports.workbook.linesBetween('snapshots', stored.row + 1, stored.pieces);
    const snapshot = readSnapshot(
      stored,
      rows.map(([, piece = '']) => piece),
    );
    if (!snapshot) this.changed.add(date);
    return snapshot;
  }
}

/**
 * Keeps what an analysis found, one snapshot a date: the same is not kept twice, another takes the place of the one
 * before, which goes only once the new one stands. An execution may end anywhere.
 */
export function keepSnapshot({ workbook }: Ports, snapshot: Snapshot): void {
  const labels = workbook.columnIn('snapshots', LABELS).map(String);
  const lines = linesOf(snapshot);
  const { snapshots, superseded } = readLabels(labels);
  const before = snapshots.find(({ head }) => head.asOf === snapshot.head.asOf);
  const stands = before !== undefined && labels[before.row] === lines[0]![0];
  workbook.appendTo('snapshots', STORE_NAME, stands ? [] : lines, true);
  const old = before && !stands ? [...superseded, before] : superseded;
  for (const { row, pieces } of [...old].sort((a, b) => b.row - a.row)) {
    workbook.dropLines('snapshots', row + 1, pieces);
  }
}
