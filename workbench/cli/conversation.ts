import type { InspectAnswer, RunAnswer } from '../../src/contract/answers';
import type { PlanAnswer } from '../../src/contract/plan';
import type { AuditReportAnswer } from '../../src/contract/report';
import type { AnalysisRequest } from '../../src/contract/requests';
import type { DuplicatesReport } from '../../src/core/duplicates/report';
import { appendedSource, type TabNames, understood } from './analysis-request';
import type { Appended } from './append';
import type { AnalysedDocument } from './document';
import { type WholeHistory, wholeHistory } from './history';
import type { Options } from './options';
import { type SegmentList, segmentLists } from './segment-lists';
import type { Progress } from './stages';
import { type WholeCleaning, type WholeReport, wholeCleaning, wholeReport } from './whole-answers';
import { followUpTabs, NO_TABS, planFrom, planTab, preparedTabs, segmented } from './written-tabs';

export interface Analysis {
  readonly inspected: InspectAnswer;
  readonly audit: AuditReportAnswer;
  /** Absent where nobody asked for it. */
  readonly cleaning?: WholeCleaning;
  /** Absent as well where the file is no list of clients. */
  readonly duplicates?: DuplicatesReport;
  /** What a new export brought, where one was given. */
  readonly appended?: Appended;
  /** Absent where nobody asked for it. */
  readonly plan?: NonNullable<PlanAnswer['plan']>;
  /** The tabs written, by all runs together. */
  readonly tabs: RunAnswer['tabs'];
  readonly notices: RunAnswer['notices'];
  readonly report: WholeReport;
  /** Absent where nobody asked for it, or nothing could be segmented. */
  readonly history?: WholeHistory;
  /** The lists of the segments, for a mailing tool; none where nobody asked for them. */
  readonly lists: readonly SegmentList[];
}

/** Leads the server through an analysis, question by question, as the sidebar does. */
export function analyse(
  document: AnalysedDocument,
  tabNames: TabNames,
  options: Options,
  progress: Progress,
): Analysis {
  const { source, appended } = appendedSource(document, tabNames, options, progress);
  progress.enter('columns');
  const { inspected, request } = understood(document, source, options);
  progress.enter('audit');
  const audit = document.call('auditReport', request);
  const cleaning = options.json === undefined ? undefined : wholeCleaning(document, request, progress);
  const listsClients = [inspected.main, inspected.join].some((table) => table?.shape === 'clients');
  const duplicates =
    options.json === undefined || !listsClients ? undefined : duplicatesIn(document, request, progress);
  const prepared = writesTabs(options) ? preparedTabs(document, request, listsClients, progress) : NO_TABS;
  progress.enter('segments');
  const run = segmented(document, request, progress);
  const followUps = run && writesTabs(options) ? followUpTabs(document, request, progress) : NO_TABS;
  const plan = options.plan === undefined ? undefined : planFrom(document, options.plan, progress);
  progress.enter('report');
  const history = run && options.json !== undefined ? wholeHistory(document, request, progress) : undefined;
  return {
    inspected,
    audit,
    ...(cleaning === undefined ? {} : { cleaning }),
    ...(duplicates === undefined ? {} : { duplicates }),
    ...(appended ? { appended } : {}),
    ...(plan ? { plan } : {}),
    tabs: [
      ...prepared.tabs,
      ...(run?.tabs ?? []),
      ...followUps.tabs,
      ...(plan ? [planTab(document, plan)] : []),
    ],
    notices: [...prepared.notices, ...(run?.notices ?? []), ...followUps.notices],
    report: wholeReport(document, request, progress),
    ...(history ? { history } : {}),
    lists: run && options.exports !== undefined ? segmentLists(document, request, run.tabs) : [],
  };
}

const writesTabs = ({ xlsx, csv }: Options): boolean => xlsx !== undefined || csv !== undefined;

function duplicatesIn(
  document: AnalysedDocument,
  request: AnalysisRequest,
  progress: Progress,
): DuplicatesReport {
  progress.enter('duplicates');
  const { source, choices } = request;
  return document.call('duplicatesReport', { source, ...(choices ? { choices } : {}) });
}
