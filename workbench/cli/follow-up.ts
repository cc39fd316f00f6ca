import type { RunAnswer } from '../../src/contract/answers';
import type { ExportRequest } from '../../src/contract/exports';
import type { HistoryAnswer } from '../../src/contract/history';
import type { AnalysisRequest, JobId } from '../../src/contract/requests';
import type { AnalysedDocument } from './document';
import type { Progress } from './stages';

/** What is written once there are segments. */
export const FOLLOW_UPS: readonly JobId[] = ['history', 'campaigns', 'actions', 'dashboard'];

/** The history with all the clients who changed segment on one page. */
export type WholeHistory = Omit<HistoryAnswer, 'page' | 'pages'>;

export function wholeHistory(
  document: AnalysedDocument,
  request: AnalysisRequest,
  progress: Progress,
): WholeHistory {
  const { page: _page, pages, ...first } = document.call('history', { ...request, page: 0 });
  const movers = [first.comparison?.movers ?? []];
  for (let page = 1; page < pages; page++) {
    progress.advance(page, pages);
    movers.push(document.call('history', { ...request, page }).comparison?.movers ?? []);
  }
  return { ...first, comparison: first.comparison && { ...first.comparison, movers: movers.flat() } };
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

/** A list of one segment, whole. */
export interface SegmentList {
  readonly fileName: string;
  readonly csv: string;
}

/** For each tab of clients, those whom an e-mail may reach, and the control group where there is one. */
export const segmentLists = (
  document: AnalysedDocument,
  request: AnalysisRequest,
  tabs: RunAnswer['tabs'],
): readonly SegmentList[] =>
  tabs
    .filter(({ id }) => /^(?:segment:|prospects$)/.test(id))
    .flatMap(({ id }) =>
      [false, true].flatMap((control) => {
        const list = wholeList(document, {
          ...{ source: request.source, choices: request.choices ?? [], asOf: request.asOf ?? '' },
          ...{ segment: id.replace('segment:', ''), channel: 'email', control, page: 0 },
        });
        return list.exported > 0 ? [list] : [];
      }),
    );

function wholeList(document: AnalysedDocument, request: ExportRequest): SegmentList & { exported: number } {
  const { fileName, exported, pages, csv } = document.call('exportSegment', request);
  const parts = [csv];
  for (let page = 1; page < pages; page++) {
    parts.push(document.call('exportSegment', { ...request, page }).csv);
  }
  return { fileName, exported, csv: parts.join('') };
}
