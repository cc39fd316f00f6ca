import type { InspectAnswer, RunAnswer } from '../../src/contract/answers';
import type { PlanAnswer } from '../../src/contract/plan';
import type { AnalysisReport, AuditReportAnswer, CleaningReportAnswer } from '../../src/contract/report';
import type { AnalysisRequest, JobId, Source } from '../../src/contract/requests';
import type { DuplicatesReport } from '../../src/core/duplicates/report';
import { type Appended, append } from './append';
import { type AnalysedDocument, ServerFailure } from './document';
import { FOLLOW_UPS, type SegmentList, segmentLists, type WholeHistory, wholeHistory } from './follow-up';
import type { Options } from './options';
import { roleChoices } from './role-choices';
import type { Progress } from './stages';
import { orStop } from './stop';

/** The report with all its clients on one page. */
export type WholeReport = Omit<AnalysisReport, 'page' | 'pages'>;
export type WholeCleaning = Omit<NonNullable<CleaningReportAnswer>, 'page' | 'pages'> | null;

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

interface TabNames {
  readonly main: string;
  readonly join?: string | undefined;
  readonly append?: string | undefined;
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

type Written = Pick<RunAnswer, 'tabs' | 'notices'>;

const NO_TABS: Written = { tabs: [], notices: [] };

/** The audit of any table; the clean copy and the duplicates of a list of clients: only where somebody will read the tabs. */
function preparedTabs(
  document: AnalysedDocument,
  request: AnalysisRequest,
  listsClients: boolean,
  progress: Progress,
): Written {
  progress.enter('cleaning');
  const jobs: readonly JobId[] = listsClients ? ['audit', 'cleaning'] : ['audit'];
  const runs: Written[] = jobs.map((job) =>
    finished(document, document.call('start', { ...request, job }), progress),
  );
  if (listsClients) runs.push(duplicatesTab(document, request, progress));
  return { tabs: runs.flatMap(({ tabs }) => tabs), notices: runs.flatMap(({ notices }) => notices) };
}

/** What is told of the segments once they stand. */
function followUpTabs(document: AnalysedDocument, request: AnalysisRequest, progress: Progress): Written {
  const runs = FOLLOW_UPS.map((job) =>
    finished(document, document.call('start', { ...request, job }), progress),
  );
  return { tabs: runs.flatMap(({ tabs }) => tabs), notices: runs.flatMap(({ notices }) => notices) };
}

/** « Doublons »; for a file that only a browser may search, the notice says that the JSON report has them. */
function duplicatesTab(document: AnalysedDocument, request: AnalysisRequest, progress: Progress): Written {
  progress.enter('duplicates');
  try {
    return finished(document, document.call('start', { ...request, job: 'duplicates' }), progress);
  } catch (error) {
    if (error instanceof ServerFailure && error.failure.code === 'too-many-rows-here')
      return { tabs: [], notices: [ONLY_IN_THE_REPORT] };
    throw error;
  }
}

const ONLY_IN_THE_REPORT: RunAnswer['notices'][0] = {
  code: 'duplicates-only-in-the-report',
  text: {
    fr: 'Fichier trop grand pour l’onglet « Doublons » : ses doublons sont dans le rapport (--json).',
    en: 'File too large for the tab “Duplicates”: its duplicates are in the report (--json).',
  },
};

function duplicatesIn(
  document: AnalysedDocument,
  request: AnalysisRequest,
  progress: Progress,
): DuplicatesReport {
  progress.enter('duplicates');
  const { source, choices } = request;
  return document.call('duplicatesReport', { source, ...(choices ? { choices } : {}) });
}

/** What keeps a file from being segmented, though it can be audited: told in the report, no failure. */
const NOT_SEGMENTED = [
  'nothing-to-segment',
  'nobody-to-score',
  'orders-without-figures',
  'orders-without-client',
];

/** The segments written, or nothing where the file lacks what they need. */
function segmented(
  document: AnalysedDocument,
  request: AnalysisRequest,
  progress: Progress,
): RunAnswer | undefined {
  try {
    const started = document.call('start', request);
    progress.enter('tabs');
    return finished(document, started, progress);
  } catch (error) {
    if (error instanceof ServerFailure && NOT_SEGMENTED.includes(error.failure.code)) return undefined;
    throw error;
  }
}

function wholeCleaning(
  document: AnalysedDocument,
  request: AnalysisRequest,
  progress: Progress,
): WholeCleaning {
  progress.enter('cleaning');
  const answer = document.call('cleaningReport', { ...request, page: 0 });
  if (!answer) return null;
  const { page: _page, pages, ...first } = answer;
  const changes = [first.changes];
  for (let page = 1; page < pages; page++) {
    progress.advance(page, pages);
    changes.push(document.call('cleaningReport', { ...request, page })!.changes);
  }
  return { ...first, changes: changes.flat() };
}

/** The tabs to analyse: with a new export, the base is the tab that holds both. */
function appendedSource(document: AnalysedDocument, names: TabNames, options: Options, progress: Progress) {
  const { idOf, source } = sourceOf(document, names);
  if (names.append === undefined) return { source };
  progress.enter('append');
  const appended = append(document, source.sheetId, idOf(names.append), options, (stage) =>
    progress.say(stage),
  );
  return { source: { ...source, sheetId: appended.sheetId }, appended };
}

/** Everyone’s tasks from that Monday on; nobody is named. */
function planFrom(document: AnalysedDocument, monday: string, progress: Progress) {
  progress.enter('plan');
  return document.call('makePlan', { monday, responsible: '' }).plan!;
}

function planTab(document: AnalysedDocument, { sheetId }: { readonly sheetId: number }): Written['tabs'][0] {
  const { tab } = document.tabs().find((known) => known.sheetId === sheetId)!;
  return { id: 'plan', sheetId, name: tab.name };
}

function sourceOf(document: AnalysedDocument, names: TabNames) {
  const { tabs } = document.call('tabs', {});
  const idOf = (name: string): number => {
    const found = tabs.find((tab) => tab.name === name);
    if (!found) throw new Error('the tab just added is not listed by the server');
    return found.sheetId;
  };
  const source: Source = {
    sheetId: idOf(names.main),
    ...(names.join === undefined ? {} : { joinSheetId: idOf(names.join) }),
  };
  return { idOf, source };
}

function understood(document: AnalysedDocument, source: Source, options: Options) {
  const first = document.call('inspect', { source });
  const choices = orStop(roleChoices(options.roles, first));
  // The roles decide on the shape of the table and on the date proposed: ask again once they are corrected.
  const inspected = choices.length > 0 ? document.call('inspect', { source, choices }) : first;
  const request: AnalysisRequest = {
    source,
    choices,
    guides: true,
    // One date for all calls, even if midnight strikes between two of them.
    asOf: options.asOf ?? inspected.asOf,
    ...(options.preset ? { preset: options.preset } : {}),
    ...(options.classes ? { classes: options.classes } : {}),
    ...(options.method ? { method: options.method } : {}),
    ...(options.aim ? { aim: options.aim } : {}),
    ...options.ways,
  };
  return { inspected, request };
}

function finished(document: AnalysedDocument, started: RunAnswer, progress: Progress): RunAnswer {
  let run = started;
  progress.advance(run.written, run.total);
  while (!run.done) {
    run = document.call('continue', { runId: run.runId });
    progress.advance(run.written, run.total);
  }
  return run;
}

/** Clients, and those no segment holds, come page by page; the rest is the same on every page. */
function wholeReport(document: AnalysedDocument, request: AnalysisRequest, progress: Progress): WholeReport {
  const { page: _page, pages, ...first } = document.call('report', { ...request, page: 0 });
  const clients = [first.clients];
  const notScored = [first.notScored];
  for (let page = 1; page < pages; page++) {
    progress.advance(page, pages);
    const next = document.call('report', { ...request, page });
    clients.push(next.clients);
    notScored.push(next.notScored);
  }
  return { ...first, clients: clients.flat(), notScored: notScored.flat() };
}
