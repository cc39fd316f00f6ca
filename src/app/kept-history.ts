import type { RunRequest } from '../contract/requests';
import { compare } from '../core/history/compare';
import { comparisonNotices, damageNotice } from '../core/history/notices';
import { earlierDate } from '../core/history/past-dates';
import type { Snapshot } from '../core/history/snapshot';
import type { IsoDate } from '../core/model/iso-date';
import { KEY_HEADERS, numberedKeys } from '../core/user-content/content';
import type { Dates, History } from './history';
import { proposedIn } from './history';
import { loadAnalysis } from './last-analysis';
import type { Ports } from './ports';
import { SnapshotStore } from './snapshots';

/**
 * The history from what was kept of each analysis, without reading the source, which takes the longer the more rows it has.
 * `undefined` where the source has to tell: orders known one by one go back further, a date was not kept, or the dates are
 * of another source.
 */
export function keptHistory(ports: Ports, request: RunRequest, dates: Dates): History | undefined {
  const last = loadAnalysis(ports.settings);
  const isSame = last !== undefined && sourceOf(last.request) === sourceOf(request);
  if (!isSame || last.knowsOrders !== false) return undefined;
  const store = new SnapshotStore(ports);
  const known = (): readonly IsoDate[] => store.heads.map(({ asOf }) => asOf).sort();
  const to = dates.to ?? known()[known().length - 1];
  const from = to && (dates.from ?? earlierDate(known(), to as IsoDate));
  if (!to || !from || from >= to) return undefined;
  const [earlier, later] = [from, to].map((date) => store.at(date as IsoDate));
  const nameOf = earlier && later && namesIn(ports);
  if (!nameOf) return undefined;
  return historyBetween(store, earlier, later, nameOf);
}

function historyBetween(
  store: SnapshotStore,
  earlier: Snapshot,
  later: Snapshot,
  nameOf: History['nameOf'],
): History {
  const heads = [...store.heads].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const comparison = compare(earlier, later);
  return {
    ...{ heads, comparison, nameOf },
    proposed: proposedIn(
      heads.map(({ asOf }) => asOf),
      later.head.asOf,
    ),
    notices: [...damageNotice(store.damaged), ...comparisonNotices(comparison.from, comparison.to)],
  };
}

const sourceOf = ({ source }: Pick<RunRequest, 'source'>): string =>
  [source.sheetId, source.joinSheetId ?? ''].join(' ');

/** From « Clients segmentés ». */
function namesIn({ workbook }: Ports): History['nameOf'] | undefined {
  const rows = workbook.columnsOf('clients', [KEY_HEADERS, ['Client']]);
  if (!rows) return undefined;
  const keys = numberedKeys(rows.map(([key]) => String(key ?? '')));
  const names = new Map(keys.map((key, row) => [key, String(rows[row]![1] ?? '')]));
  return (key) => names.get(key) || key;
}
