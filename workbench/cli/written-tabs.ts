import type { RunAnswer } from '../../src/contract/answers';
import type { AnalysisRequest, JobId, RunRequest } from '../../src/contract/requests';
import { type AnalysedDocument, ServerFailure } from './document';
import type { Progress } from './stages';

/** Tabs that were written, and what there is to say of them. */
export type Written = Pick<RunAnswer, 'tabs' | 'notices'>;

export const NO_TABS: Written = { tabs: [], notices: [] };

/** The audit of any table; the clean copy and the duplicates of a list of clients. */
export function preparedTabs(
  document: AnalysedDocument,
  request: AnalysisRequest,
  listsClients: boolean,
  progress: Progress,
): Written {
  progress.enter('cleaning');
  const jobs: readonly JobId[] = listsClients ? ['audit', 'cleaning'] : ['audit'];
  const runs: Written[] = jobs.map((job) => wholeRun(document, { ...request, job }, progress));
  if (listsClients) runs.push(duplicatesTab(document, request, progress));
  return together(runs);
}

/** « Doublons »; for a file that only a browser may search, the notice says that the JSON report has them. */
function duplicatesTab(document: AnalysedDocument, request: AnalysisRequest, progress: Progress): Written {
  progress.enter('duplicates');
  try {
    return wholeRun(document, { ...request, job: 'duplicates' }, progress);
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

/** What keeps a file from being segmented, though it can be audited: told in the report, no failure. */
const NOT_SEGMENTED = [
  'nothing-to-segment',
  'nobody-to-score',
  'orders-without-figures',
  'orders-without-client',
];

/** The segments written, or nothing where the file lacks what they need. */
export function segmented(
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

const FOLLOW_UPS: readonly JobId[] = ['history', 'campaigns', 'actions', 'dashboard'];

/** What is told of the segments once they stand. */
export const followUpTabs = (
  document: AnalysedDocument,
  request: AnalysisRequest,
  progress: Progress,
): Written => together(FOLLOW_UPS.map((job) => wholeRun(document, { ...request, job }, progress)));

/** Everyone’s tasks from that Monday on; nobody is named. */
export function planFrom(document: AnalysedDocument, monday: string, progress: Progress) {
  progress.enter('plan');
  return document.call('makePlan', { monday, responsible: '' }).plan!;
}

export function planTab(
  document: AnalysedDocument,
  { sheetId }: { readonly sheetId: number },
): Written['tabs'][0] {
  const { tab } = document.tabs().find((known) => known.sheetId === sheetId)!;
  return { id: 'plan', sheetId, name: tab.name };
}

const together = (runs: readonly Written[]): Written => ({
  tabs: runs.flatMap(({ tabs }) => tabs),
  notices: runs.flatMap(({ notices }) => notices),
});

const wholeRun = (document: AnalysedDocument, request: RunRequest, progress: Progress): RunAnswer =>
  finished(document, document.call('start', request), progress);

function finished(document: AnalysedDocument, started: RunAnswer, progress: Progress): RunAnswer {
  let run = started;
  progress.advance(run.written, run.total);
  while (!run.done) {
    run = document.call('continue', { runId: run.runId });
    progress.advance(run.written, run.total);
  }
  return run;
}
