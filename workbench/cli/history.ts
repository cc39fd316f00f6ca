import type { HistoryAnswer } from '../../src/contract/history';
import type { AnalysisRequest } from '../../src/contract/requests';
import type { AnalysedDocument } from './document';
import type { Progress } from './stages';
import { otherPages } from './whole-answers';

/** The history with all the clients who changed segment on one page. */
export type WholeHistory = Omit<HistoryAnswer, 'page' | 'pages'>;

export function wholeHistory(
  document: AnalysedDocument,
  request: AnalysisRequest,
  progress: Progress,
): WholeHistory {
  const { page: _page, pages, ...first } = document.call('history', { ...request, page: 0 });
  const others = otherPages(pages, progress, (page) => document.call('history', { ...request, page }));
  const movers = [first, ...others].flatMap(({ comparison }) => comparison?.movers ?? []);
  return { ...first, comparison: first.comparison && { ...first.comparison, movers } };
}

/** The server counts in whole cents; whoever opens the file reads euros. */
export const historyInUnits = ({ dates, comparison, notices }: WholeHistory): WholeHistory => ({
  dates: dates.map((date) => ({
    ...date,
    segments: date.segments.map((segment) => ({
      ...segment,
      revenue: segment.revenue / 100,
      margin: segment.margin === null ? null : segment.margin / 100,
      atStake: segment.atStake / 100,
    })),
  })),
  comparison: comparison && {
    ...comparison,
    segments: comparison.segments.map(fateInUnits),
    total: fateInUnits(comparison.total),
    movers: comparison.movers.map((mover) => ({
      ...mover,
      revenue: mover.revenue === null ? null : mover.revenue / 100,
    })),
  },
  notices,
});

const fateInUnits = <Fate extends { readonly revenueBefore: number; readonly revenueAfter: number }>(
  fate: Fate,
): Fate => ({
  ...fate,
  revenueBefore: fate.revenueBefore / 100,
  revenueAfter: fate.revenueAfter / 100,
});
