import type { Analysis } from '../core/analysis/analysis';
import { type Comparison, compare } from '../core/history/compare';
import { comparisonNotices, damageNotice } from '../core/history/notices';
import { earlierDate, pastDates } from '../core/history/past-dates';
import { type Snapshot, type SnapshotHead, snapshotOf } from '../core/history/snapshot';
import { dayNumber, type IsoDate } from '../core/model/iso-date';
import type { Problem } from '../core/model/problem';
import { failure, type Result, success } from '../core/model/result';
import type { TwoDates } from '../core/output/compared-dates';
import { numberedKeys } from '../core/user-content/content';
import { analyseSource } from './analyse-source';
import type { FollowUp } from './follow-up';
import { badComparedDate, noSnapshot } from './problems';
import { SnapshotStore } from './snapshots';

/** Two dates to compare; absent: the latest, and one at least four weeks before it. */
export interface Dates {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface History {
  readonly heads: readonly SnapshotHead[];
  readonly comparison: Comparison | undefined;
  /** The dates that would be compared if nobody had asked for any. */
  readonly proposed: TwoDates | undefined;
  readonly notices: readonly Problem[];
  readonly nameOf: (key: string) => string;
}

/**
 * All that is known of the past: the snapshots of earlier analyses, today’s if none was kept yet, and — where orders are
 * known one by one — the year before, rebuilt quarter by quarter. Nothing is written.
 */
export function historyOf(followUp: FollowUp, dates: Dates): Result<History> {
  const past = new Past(followUp);
  const later = past.asked(dates.to, (known) => known[known.length - 1]);
  if (!later) return failure(noSnapshot(past.dates()));
  const earlier = past.asked(dates.from, (known) => earlierDate(known, later.head.asOf));
  if (dates.from && !earlier) return failure(noSnapshot(past.dates()));
  if (dates.from && dates.from >= later.head.asOf) return failure(badComparedDate(dates.from));
  const comparison = earlier && compare(earlier, later);
  return success({
    heads: past.heads(),
    comparison,
    proposed: proposedIn(past.dates(), later.head.asOf),
    notices: [
      ...damageNotice(past.damaged),
      ...(comparison ? comparisonNotices(comparison.from, comparison.to) : []),
    ],
    nameOf: namesIn(followUp.analysis),
  });
}

/** The latest date, and one at least four weeks before it. */
export function proposedIn(known: readonly IsoDate[], later: IsoDate): TwoDates | undefined {
  const [from, to] = [earlierDate(known, later), known[known.length - 1]];
  return from && to && { from, to };
}

/** Snapshots by date: those kept are read, the others worked out, each once. */
class Past {
  private readonly store: SnapshotStore;
  private readonly rebuilt = new Map<IsoDate, Snapshot | undefined>();

  constructor(private readonly followUp: FollowUp) {
    const { ports, analysis } = followUp;
    this.store = new SnapshotStore(ports);
    if (this.store.heads.length === 0) this.at(analysis.options.asOf);
    const stand = this.dates();
    if (!analysis.clients.orderDays) return;
    for (const date of pastDates(stand[stand.length - 1]!, analysis.clients.firstOrder, stand)) this.at(date);
  }

  get damaged(): number {
    return this.store.damaged;
  }

  heads(): readonly SnapshotHead[] {
    const worked = [...this.rebuilt.values()].flatMap((snapshot) => (snapshot ? [snapshot.head] : []));
    return [...this.store.heads, ...worked].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  }

  dates(): readonly IsoDate[] {
    return this.heads().map(({ asOf }) => asOf);
  }

  /** That of the date asked for, else the first one proposed that can be read: proposals see what was found unreadable. */
  asked(
    date: string | undefined,
    propose: (known: readonly IsoDate[]) => IsoDate | undefined,
  ): Snapshot | undefined {
    if (date !== undefined) return this.at(date as IsoDate);
    for (let next = propose(this.dates()); next; next = propose(this.dates())) {
      const snapshot = this.at(next);
      if (snapshot) return snapshot;
    }
    return undefined;
  }

  /** `undefined` where nothing was kept of that date and nothing tells what it was. */
  at(date: IsoDate): Snapshot | undefined {
    if (this.rebuilt.has(date)) return this.rebuilt.get(date);
    const kept = this.store.at(date);
    if (kept) return kept;
    const { analysis } = this.followUp;
    const isToday = date === analysis.options.asOf;
    const rebuilt = isToday ? snapshotOf(analysis, 'analysis') : this.rebuild(date);
    this.rebuilt.set(date, rebuilt);
    return rebuilt;
  }

  /** What an analysis by the same choices would have told on that day; nobody’s segment had been chosen by hand. */
  private rebuild(asOf: IsoDate): Snapshot | undefined {
    const { ports, opened, analysis, decisions, request } = this.followUp;
    const { firstOrder, orderDays } = analysis.clients;
    if (!orderDays || firstOrder === undefined || dayNumber(asOf) <= firstOrder) return undefined;
    const asked = { ...request, method: analysis.segmentsBy, asOf };
    const past = analyseSource(ports, opened, asked, { ...decisions, kept: [] });
    return past.ok ? snapshotOf(past.value, 'rebuilt') : undefined;
  }
}

function namesIn({ clients }: Analysis): (key: string) => string {
  const names = new Map(numberedKeys(clients.keys).map((key, client) => [key, clients.names[client]!]));
  return (key) => names.get(key) ?? key;
}
