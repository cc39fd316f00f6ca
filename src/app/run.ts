import type { RunAnswer } from '../contract/answers';
import type { ContinueRequest, RunRequest } from '../contract/requests';
import type { Phrase, Problem } from '../core/model/problem';
import { failure, type Result, success } from '../core/model/result';
import type { TabPlan } from '../core/output/tab-plan';
import { place } from '../core/user-content/place';
import { type Job, jobOf, type Prepared } from './jobs';
import { KeptContent, keepsContent } from './keep-content';
import { choicesSaid } from './open-source';
import { Pace } from './pace';
import type { Ports } from './ports';
import { runInProgress, sourceChanged, staleRun, tooManyCells } from './problems';
import { LEASE_MILLISECONDS, loadRun, type RunState, saveRun } from './run-state';
import { rememberChoices } from './settings';

/** Starts a run: plans all tabs, checks that they fit, then does the first steps. */
export function startRun(ports: Ports, request: RunRequest): Result<RunAnswer> {
  const began = ports.clock.now();
  const other = loadRun(ports.settings);
  if (other && other.expires > began) return failure(runInProgress(other.since, other.stage[ports.language]));
  ports.workbook.clearUnmarked();
  const job = jobOf(request);
  const taken = job.takeDown?.(ports);
  if (taken && !taken.ok) return taken;
  const prepared = job.prepare(ports, request);
  if (!prepared.ok) {
    if (taken?.value) job.forget?.(ports);
    return prepared;
  }
  const { plan, tables, mark, asOf } = prepared.value;
  if (ports.workbook.refusal(plan.tabs)) return failure(tooManyCells());
  for (const { which, table } of tables) rememberChoices(ports.settings, table, choicesSaid(request, which));
  const state: RunState = {
    version: 1,
    runId: ports.clock.newId(),
    request: { ...request, asOf },
    mark,
    standing: standingTabs(ports, job),
    kept: 0,
    written: [],
    total: plan.tabs.length,
    stage: STARTING,
    since: ports.clock.timeOfDay(),
    expires: began + LEASE_MILLISECONDS,
  };
  job.begin?.(ports);
  try {
    return advance(ports, prepared.value, began, state);
  } catch (error) {
    // The client never learned the run's number: nobody could go on with it.
    ports.settings.remove('run');
    throw error;
  }
}

const standingTabs = ({ workbook }: Ports, job: Job): RunState['standing'] =>
  workbook.tabs().flatMap(({ ours }) => (keepsContent(ours) && job.owns(ours) ? [ours] : []));

/** Goes on where the last call stopped, unless the source changed meanwhile or the lease is somebody else's. */
export function continueRun(ports: Ports, { runId }: ContinueRequest): Result<RunAnswer> {
  const began = ports.clock.now();
  const state = loadRun(ports.settings);
  if (state?.runId !== runId) return failure(staleRun());
  // What users wrote is kept before anything else, and without the source: reading it would take the time of the call.
  if (state.kept < state.standing.length) return advance(ports, undefined, began, state);
  const prepared = jobOf(state.request).prepare(ports, state.request);
  if (!prepared.ok || prepared.value.mark !== state.mark) {
    ports.settings.remove('run');
    return prepared.ok ? failure(sourceChanged()) : prepared;
  }
  return advance(ports, prepared.value, began, state);
}

/**
 * Stops asking for more: tabs already written are complete and stay. What users wrote about clients who were to move to
 * a tab that is not written goes to « Notes à rattacher ».
 */
export function cancelRun(ports: Ports, { runId }: ContinueRequest): Result<RunAnswer> {
  const state = loadRun(ports.settings);
  if (state?.runId !== runId) return failure(staleRun());
  contentOf(ports, state.request).abandon(state.standing.flatMap((id) => ports.workbook.standing(id) ?? []));
  jobOf(state.request).forget?.(ports);
  ports.settings.remove('run');
  return success({ ...answerOf({ ...state, stage: CANCELLED }, []), done: true });
}

/**
 * The next few steps: first what users added to our tabs is kept, then the tabs are written. The lease is renewed once a
 * call: a call is shorter, and tabs written but not yet noted are simply written again, in place.
 */
function advance(
  ports: Ports,
  prepared: Prepared | undefined,
  began: number,
  start: RunState,
): Result<RunAnswer> {
  const held: RunState = { ...start, expires: began + LEASE_MILLISECONDS };
  saveRun(ports.settings, held);
  const state = nextSteps(ports, prepared, held, began);
  const done = isDone(state);
  if (done) ports.settings.remove('run');
  else saveRun(ports.settings, state);
  return success(answerOf(done ? { ...state, stage: FINISHED } : state, prepared?.notices ?? []));
}

const contentOf = (ports: Ports, request: RunRequest): KeptContent =>
  new KeptContent(ports, jobOf(request).journal ?? request.job ?? 'segments');

/** All tabs are written, and what that means is noted. */
const isDone = ({ ended }: RunState): boolean => ended === true;

/** Whatever happens, the user is given back the tab where they were. */
function nextSteps(ports: Ports, prepared: Prepared | undefined, held: RunState, began: number): RunState {
  try {
    const content = contentOf(ports, held.request);
    const isStart = held.kept === 0 && held.written.length === 0 && prepared !== undefined;
    const pace = new Pace(
      ports.clock,
      began,
      jobOf(held.request).tabsPerCall,
      isStart && held.standing.length > 0,
    );
    if (held.kept < held.standing.length || !prepared) return keepTabs(ports, held, content, pace);
    const state = writeTabs(ports, prepared, held, content, pace);
    if (state.written.length < state.total) return state;
    content.finish(prepared.plan.tabs);
    prepared.conclude?.();
    jobOf(state.request).forget?.(ports);
    return { ...state, ended: true };
  } finally {
    ports.workbook.finish();
  }
}

function keepTabs({ workbook }: Ports, state: RunState, content: KeptContent, pace: Pace): RunState {
  let { kept } = state;
  while (kept < state.standing.length && pace.allowsReading()) {
    const standing = workbook.standing(state.standing[kept]!);
    content.keep(standing ? [standing] : []);
    kept++;
  }
  return { ...state, kept, stage: KEEPING };
}

function writeTabs(
  ports: Ports,
  { plan }: Prepared,
  start: RunState,
  content: KeptContent,
  pace: Pace,
): RunState {
  const stand = new Set(ports.workbook.tabs().map(({ ours }) => ours));
  let state = start;
  for (const tab of plan.tabs.slice(state.written.length)) {
    if (!pace.allowsWriting(tab, stand.has(tab.id))) break;
    state = {
      ...state,
      written: [...state.written, writeTab(ports, jobOf(start.request), tab, plan, content)],
      stage: writing(tab.name),
    };
  }
  return state;
}

/** Looks at the tab once more before writing it: what was typed since it was kept is kept too. */
function writeTab(
  ports: Ports,
  job: Job,
  tab: TabPlan,
  { numberFormats, remake, tabs }: Prepared['plan'],
  content: KeptContent,
): RunState['written'][0] {
  const standing = ports.workbook.standing(tab.id);
  if (standing) {
    content.keep([standing]);
    job.seen?.(ports, standing);
  }
  const plan = remake?.(tab) ?? tab;
  return { id: tab.id, ...ports.workbook.write(place(plan, content.for(tabs)), numberFormats, standing) };
}

const answerOf = (state: RunState, notices: readonly Problem[]): RunAnswer => ({
  runId: state.runId,
  done: isDone(state),
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
