import type { AnalysisReport, CleaningReportAnswer } from '../../src/contract/report';
import type { AnalysisRequest } from '../../src/contract/requests';
import type { AnalysedDocument } from './document';
import type { Progress } from './stages';

/** The report with all its clients on one page. */
export type WholeReport = Omit<AnalysisReport, 'page' | 'pages'>;
export type WholeCleaning = Omit<NonNullable<CleaningReportAnswer>, 'page' | 'pages'> | null;

/** Clients, and those no segment holds, come page by page; the rest is the same on every page. */
export function wholeReport(
  document: AnalysedDocument,
  request: AnalysisRequest,
  progress: Progress,
): WholeReport {
  const { page: _page, pages, ...first } = document.call('report', { ...request, page: 0 });
  const others = otherPages(pages, progress, (page) => document.call('report', { ...request, page }));
  return {
    ...first,
    clients: [first, ...others].flatMap(({ clients }) => clients),
    notScored: [first, ...others].flatMap(({ notScored }) => notScored),
  };
}

/** The corrections that the clean copy would make; `null` where there is no list of clients to clean. */
export function wholeCleaning(
  document: AnalysedDocument,
  request: AnalysisRequest,
  progress: Progress,
): WholeCleaning {
  progress.enter('cleaning');
  const answer = document.call('cleaningReport', { ...request, page: 0 });
  if (!answer) return null;
  const { page: _page, pages, ...first } = answer;
  const others = otherPages(
    pages,
    progress,
    (page) => document.call('cleaningReport', { ...request, page })!,
  );
  return { ...first, changes: [first, ...others].flatMap(({ changes }) => changes) };
}

/** The pages after the first one, one call each. */
export function otherPages<Answer>(
  pages: number,
  progress: Progress,
  ask: (page: number) => Answer,
): readonly Answer[] {
  return Array.from({ length: Math.max(0, pages - 1) }, (_, index) => {
    progress.advance(index + 1, pages);
    return ask(index + 1);
  });
}
