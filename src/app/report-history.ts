import type { ComparisonAnswer, HistoryAnswer } from '../contract/history';
import { CLIENTS_PER_PAGE, type HistoryRequest } from '../contract/requests';
import type { Comparison, SegmentFate } from '../core/history/compare';
import { type Result, success } from '../core/model/result';
import { followUpOf } from './follow-up';
import { type History, historyOf } from './history';
import type { Ports } from './ports';

/** The history as data, one page of the clients who changed segment at a time; read only. */
export function reportHistory(ports: Ports, request: HistoryRequest): Result<HistoryAnswer> {
  const followUp = followUpOf(ports, request);
  if (!followUp.ok) return followUp;
  const history = historyOf(followUp.value, request.compared ?? {});
  return history.ok ? success(answerOf(history.value, request.page)) : history;
}

function answerOf({ heads, comparison, notices, nameOf }: History, page: number): HistoryAnswer {
  return {
    dates: heads.map(({ asOf, origin, segments }) => ({ asOf, origin, segments })),
    comparison: comparison ? comparisonAnswer(comparison, nameOf, page) : null,
    notices,
    page,
    pages: Math.max(1, Math.ceil((comparison?.movers.length ?? 0) / CLIENTS_PER_PAGE)),
  };
}

function comparisonAnswer(
  { from, to, fates, total, arrived, movers }: Comparison,
  nameOf: History['nameOf'],
  page: number,
): ComparisonAnswer {
  const places = [...to.segments.map(({ id }) => id), 'none', 'gone'];
  const nowOf = ({ now }: SegmentFate) => Object.fromEntries(places.map((id, place) => [id, now[place]!]));
  const { now: _now, ...totals } = total;
  const first = page * CLIENTS_PER_PAGE;
  return {
    from: from.asOf,
    to: to.asOf,
    segments: fates.map((fate, place) => ({
      id: from.segments[place]!.id,
      name: from.segments[place]!.name,
      ...fate,
      now: nowOf(fate),
    })),
    total: totals,
    arrived: arrived.map((clients, place) => ({ id: to.segments[place]!.id, clients })),
    movers: movers.slice(first, first + CLIENTS_PER_PAGE).map((mover) => ({
      key: mover.key,
      name: nameOf(mover.key),
      from: from.segments[mover.from]?.id ?? null,
      to: to.segments[mover.to]?.id ?? null,
      revenue: Number.isNaN(mover.revenue) ? null : mover.revenue,
      why: mover.why,
    })),
  };
}
