import { centsOf } from '../clients/attributes';
import { sameBasis } from '../history/notices';
import type { SnapshotHead, SnapshotSegment } from '../history/snapshot';
import type { Phrase } from '../model/problem';
import { amountByClass } from '../scoring/crossing';
import type { ShownDashboard } from './dashboard-tab';
import { DASHBOARD_WORDS } from './dashboard-words';
import type { PlanColumn, TabBuilder } from './tab-builder';
import type { CellFormat } from './tab-plan';

/** Rows that a chart stands on. */
export const CHART_ROWS = 17;

type Dated = (phrase: Phrase) => Phrase;

/** Each segment now, with its value before beside it; then clients and revenue as charts. */
export function segmentBlock(
  builder: TabBuilder,
  shown: ShownDashboard,
  now: SnapshotHead,
  dated: Dated,
): void {
  const { texts } = DASHBOARD_WORDS;
  const { comparison } = shown;
  const before = comparison?.from;
  const previous = (segment: SnapshotSegment) => before?.segments.find(({ id }) => id === segment.id);
  const isMoney = before !== undefined && sameBasis(before, now);
  const columns: readonly PlanColumn[] = [
    [texts.segment, 'text', now.segments.map(({ name }) => name)],
    ...pair(
      now,
      dated,
      'count',
      [texts.clientsBefore, texts.clientsNow],
      ({ clients }) => clients,
      before && previous,
    ),
    ...pair(
      now,
      dated,
      'amount',
      [texts.revenueBefore, texts.revenueNow],
      ({ revenue }) => revenue / 100,
      isMoney ? previous : undefined,
    ),
    ...pair(
      now,
      dated,
      'amount',
      [texts.basketBefore, texts.basketNow],
      basketOf,
      isMoney ? previous : undefined,
    ),
    ...(now.segments.some(({ margin }) => margin !== null)
      ? pair(
          now,
          dated,
          'amount',
          [texts.marginBefore, texts.marginNow],
          ({ margin }) => (margin === null ? null : margin / 100),
          isMoney ? previous : undefined,
        )
      : []),
    ...fateColumns(shown, now),
    ...moneyColumns(shown),
  ];
  builder.line(texts.segments, 'section');
  const row = builder.rowCount + 1;
  builder.table(columns).gap();
  const rows = now.segments.length + 1;
  const clients = before ? 2 : 1;
  const names = { row, column: 1, rows, columns: 1 };
  builder.chart('column', texts.byClients, [{ ...names, columns: 1 + clients }], CHART_ROWS);
  const money = { row, column: 2 + clients, rows, columns: isMoney ? 2 : 1 };
  builder.chart('column', texts.byRevenue, [names, money], CHART_ROWS);
}

/** A figure before, where one is known, and now. */
function pair(
  { segments }: SnapshotHead,
  dated: Dated,
  format: CellFormat,
  [before, now]: readonly [Phrase, Phrase],
  figureOf: (segment: SnapshotSegment) => number | null,
  previous: ((segment: SnapshotSegment) => SnapshotSegment | undefined) | undefined,
): readonly PlanColumn[] {
  const earlier = (segment: SnapshotSegment): number | null => {
    const found = previous?.(segment);
    return found ? figureOf(found) : null;
  };
  return [
    ...(previous ? [[dated(before), format, segments.map(earlier)] as const] : []),
    [dated(now), format, segments.map(figureOf)],
  ];
}

const basketOf = ({ revenue, orders }: SnapshotSegment): number | null =>
  orders ? Math.round(revenue / orders) / 100 : null;

/** What became of the clients that the segment had before, and of its latest campaign. */
function fateColumns({ comparison, conversions }: ShownDashboard, now: SnapshotHead): readonly PlanColumn[] {
  const { texts } = DASHBOARD_WORDS;
  const fateOf = (id: string) => {
    const place = comparison?.from.segments.findIndex((segment) => segment.id === id) ?? -1;
    return comparison?.fates[place];
  };
  const isMoney = comparison !== undefined && sameBasis(comparison.from, comparison.to);
  const share = (id: string): number | null => {
    const fate = fateOf(id);
    return fate && fate.revenueBefore > 0 ? fate.revenueAfter / fate.revenueBefore - 1 : null;
  };
  return [
    ...(comparison
      ? [[texts.retention, 'percent', now.segments.map(({ id }) => fateOf(id)?.retention ?? null)] as const]
      : []),
    ...(isMoney ? [[texts.change, 'percent', now.segments.map(({ id }) => share(id))] as const] : []),
    ...(conversions.size > 0
      ? [[texts.conversion, 'percent', now.segments.map(({ id }) => conversions.get(id) ?? null)] as const]
      : []),
  ];
}

function moneyColumns({ analysis }: ShownDashboard): readonly PlanColumn[] {
  const { texts } = DASHBOARD_WORDS;
  const { outlook, clients, segments, segmentOf } = analysis;
  const sums = (amounts: Float64Array): readonly number[] =>
    amountByClass(segmentOf, segments.length, amounts).map(({ amount }) => Math.round(amount) / 100);
  const overdue = centsOf(clients.attributes, 'overdue-amount');
  const hasFirst = clients.firstDay.some((day) => !Number.isNaN(day));
  return [
    ...(hasFirst ? [[texts.stake, 'amount', sums(outlook.atStake)] as const] : []),
    ...(overdue ? [[texts.overdue, 'amount', sums(overdue)] as const] : []),
  ];
}

/** The first date that is known against now: what the whole work has changed. */
export function zeroBlock(builder: TabBuilder, zero: SnapshotHead, now: SnapshotHead, dated: Dated): void {
  const { texts } = DASHBOARD_WORDS;
  const first = (segment: SnapshotSegment) => zero.segments.find(({ id }) => id === segment.id);
  const isMoney = sameBasis(zero, now);
  builder
    .line(dated(texts.zero), 'section')
    .table([
      [texts.segment, 'text', now.segments.map(({ name }) => name)],
      ...pair(now, dated, 'count', [texts.clientsZero, texts.clientsNow], ({ clients }) => clients, first),
      ...(isMoney
        ? pair(
            now,
            dated,
            'amount',
            [texts.revenueZero, texts.revenueNow],
            ({ revenue }) => revenue / 100,
            first,
          )
        : []),
    ])
    .gap();
}

/** Clients of each segment of today at every date that is known, as lines. */
export function overTimeBlock(builder: TabBuilder, heads: readonly SnapshotHead[]): void {
  const { texts } = DASHBOARD_WORDS;
  const { segments } = heads[heads.length - 1]!;
  const at = (head: SnapshotHead, id: string): number | null =>
    head.segments.find((segment) => segment.id === id)?.clients ?? null;
  builder.line(texts.overTime, 'section');
  const range = {
    row: builder.rowCount + 1,
    column: 1,
    rows: heads.length + 1,
    columns: segments.length + 1,
  };
  builder
    .table([
      [texts.date, 'date', heads.map(({ asOf }) => asOf)],
      ...segments.map(({ id, name }) => [name, 'count', heads.map((head) => at(head, id))] as const),
    ])
    .gap()
    .chart('line', texts.overTime, [range], CHART_ROWS);
}
