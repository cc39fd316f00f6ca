import type { RunAnswer } from '../../src/contract/answers';
import type { ExportRequest } from '../../src/contract/exports';
import type { AnalysisRequest } from '../../src/contract/requests';
import type { AnalysedDocument } from './document';

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
