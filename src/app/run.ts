import type { RunAnswer } from '../contract/answers';
import type { AnalysisRequest, ContinueRequest } from '../contract/requests';
import type { Analysis } from '../core/analysis/analysis';
import type { Phrase, Problem } from '../core/model/problem';
import { failure, type Result, success } from '../core/model/result';
import type { TabPlan, WorkbookPlan } from '../core/output/tab-plan';
import { planWorkbook } from '../core/output/workbook-plan';
import { place } from '../core/user-content/place';
import { analyseSource, analysisDate } from './analyse-source';
import { KeptContent, keepsContent } from './keep-content';
import { choicesSaid, openSource } from './open-source';
import type { Ports } from './ports';
import { runInProgress, sourceChanged, staleRun, tooManyCells } from './problems';
import { LEASE_MILLISECONDS, loadRun, type RunState, saveRun } from './run-state';
import { rememberChoices } from './settings';

/**
 * A call reads or writes this many tabs, then the client asks again: short calls, and as many calls for a large file as
 * for a small one. A huge file stops earlier, long before Google would stop it.
 */
const TABS_PER_CALL = 3;
const CALL_MILLISECONDS = 90_000;

/** Starts a run: plans all tabs, checks that they fit, then does the first steps. */
export function startRun(ports: Ports, request: AnalysisRequest): Result<RunAnswer> {
  const began = ports.clock.now();
  const other = loadRun(ports.settings);
  if (other && other.expires > began) return failure(runInProgress(other.since, other.stage[ports.language]));
  const opened = openSource(ports, request);
  if (!opened.ok) return opened;
  const { asOf } = analysisDate(ports, opened.value, request.asOf);
  const analysis = analyseSource(ports, opened.value, { ...request, asOf });
  if (!analysis.ok) return analysis;
  const plan = planOf(ports, analysis.value, request);
  if (ports.workbook.refusal(plan.tabs)) return failure(tooManyCells());
  rememberChoices(ports.settings, opened.value.source.main.table, choicesSaid(request, 'main'));
  const { join } = opened.value.source;
  if (join) rememberChoices(ports.settings, join.table, choicesSaid(request, 'join'));
  ports.workbook.clearUnmarked();
  const state: RunState = {
    version: 1,
    runId: ports.clock.newId(),
    request: { ...request, asOf },
    mark: opened.value.mark,
    standing: ports.workbook
      .tabs()
      .map((tab) => tab.ours)
      .filter(keepsContent),
    kept: 0,
    written: [],
    total: plan.tabs.length,
    stage: STARTING,
    since: ports.clock.timeOfDay(),
    expires: began + LEASE_MILLISECONDS,
  };
  try {
    return advance(ports, plan, analysis.value.notices, began, state);
  } catch (error) {
    // The client never learned the run's number: nobody could go on with it.
    ports.settings.remove('run');
    throw error;
  }
}

/** Goes on where the last call stopped, unless the source changed meanwhile or the lease is somebody else's. */
export function continueRun(ports: Ports, { runId }: ContinueRequest): Result<RunAnswer> {
  const began = ports.clock.now();
  const state = loadRun(ports.settings);
  if (state?.runId !== runId) return failure(staleRun());
  const opened = openSource(ports, state.request);
  if (!opened.ok || opened.value.mark !== state.mark) {
    ports.settings.remove('run');
    return opened.ok ? failure(sourceChanged()) : opened;
  }
  const analysis = analyseSource(ports, opened.value, state.request);
  if (!analysis.ok) return analysis;
  return advance(ports, planOf(ports, analysis.value, state.request), analysis.value.notices, began, state);
}

/**
 * Stops asking for more: tabs already written are complete and stay. What users wrote about clients who were to move to
 * a tab that is not written goes to « Notes à rattacher ».
 */
export function cancelRun(ports: Ports, { runId }: ContinueRequest): Result<RunAnswer> {
  const state = loadRun(ports.settings);
  if (state?.runId !== runId) return failure(staleRun());
  new KeptContent(ports).abandon(state.standing.flatMap((id) => ports.workbook.standing(id) ?? []));
  ports.settings.remove('run');
  return success({ ...answerOf({ ...state, stage: CANCELLED }, []), done: true });
}

export const planOf = (ports: Ports, analysis: Analysis, request: AnalysisRequest): WorkbookPlan =>
  planWorkbook(analysis, { language: ports.language, guides: request.guides ? ports.guides() : [] });

/**
 * The next few steps: first what users added to our tabs is kept, then the tabs are written. The lease is renewed once a
 * call: a call is shorter, and tabs written but not yet noted are simply written again, in place.
 */
function advance(
  ports: Ports,
  plan: WorkbookPlan,
  notices: readonly Problem[],
  began: number,
  start: RunState,
): Result<RunAnswer> {
  const held: RunState = { ...start, expires: began + LEASE_MILLISECONDS };
  saveRun(ports.settings, held);
  const state = nextSteps(ports, plan, held, began);
  const done = state.written.length >= plan.tabs.length;
  if (done) ports.settings.remove('run');
  else saveRun(ports.settings, state);
  return success(answerOf(done ? { ...state, stage: FINISHED } : state, notices));
}

/** Whatever happens, the user is given back the tab where they were. */
function nextSteps(ports: Ports, plan: WorkbookPlan, held: RunState, began: number): RunState {
  try {
    const content = new KeptContent(ports);
    if (held.kept < held.standing.length) return keepTabs(ports, held, content);
    const state = writeTabs(ports, plan, held, content, began);
    if (state.written.length >= plan.tabs.length) content.finish(plan.tabs);
    return state;
  } finally {
    ports.workbook.finish();
  }
}

function keepTabs({ workbook }: Ports, state: RunState, content: KeptContent): RunState {
  const next = state.standing.slice(state.kept, state.kept + TABS_PER_CALL);
  content.keep(next.flatMap((id) => workbook.standing(id) ?? []));
  return { ...state, kept: state.kept + next.length, stage: KEEPING };
}

function writeTabs(
  ports: Ports,
  plan: WorkbookPlan,
  start: RunState,
  content: KeptContent,
  began: number,
): RunState {
  let state = start;
  for (const tab of plan.tabs.slice(state.written.length, state.written.length + TABS_PER_CALL)) {
    state = {
      ...state,
      written: [...state.written, writeTab(ports, tab, plan, content)],
      stage: writing(tab.name),
    };
    if (ports.clock.now() - began > CALL_MILLISECONDS) break;
  }
  return state;
}

/** Looks at the tab once more before writing it: what was typed since it was kept is kept too. */
function writeTab(
  { workbook }: Ports,
  tab: TabPlan,
  plan: WorkbookPlan,
  content: KeptContent,
): RunState['written'][0] {
  const standing = workbook.standing(tab.id);
  if (standing) content.keep([standing]);
  return workbook.write(place(tab, content.all), plan.numberFormats, standing);
}

const answerOf = (state: RunState, notices: readonly Problem[]): RunAnswer => ({
  runId: state.runId,
  done: state.written.length >= state.total,
  written: state.written.length,
  total: state.total,
  stage: state.stage,
  tabs: state.written,
  notices,
});

const STARTING: Phrase = { fr: 'calcul des segments', en: 'computing the segments' };
const KEEPING: Phrase = { fr: 'lecture de vos notes', en: 'reading your notes' };
const FINISHED: Phrase = { fr: 'terminé', en: 'done' };
const CANCELLED: Phrase = { fr: 'arrêté à votre demande', en: 'stopped at your request' };
const writing = (name: string): Phrase => ({ fr: `écriture de « ${name} »`, en: `writing “${name}”` });
