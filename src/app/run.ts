import type { RunAnswer } from '../contract/answers';
import type { ContinueRequest, RunRequest } from '../contract/requests';
import type { Phrase, Problem } from '../core/model/problem';
import { failure, type Result, success } from '../core/model/result';
import { isList } from '../core/user-content/content';
import { type Job, jobOf, type Prepared } from './jobs';
import { keepsContent } from './keep-content';
import { dropPlan, keepPlan, keptPlan } from './kept-plan';
import { choicesSaid } from './open-source';
import { callMilliseconds, Pace, planningMilliseconds } from './pace';
import type { Ports } from './ports';
import { runInProgress, sourceChanged, staleRun, tooManyCells } from './problems';
import { LEASE_MILLISECONDS, loadRun, nextTab, type RunState, saveRun } from './run-state';
import { type AtHand, asidesOf, nextStep, RunSteps } from './run-steps';
import { rememberChoices } from './settings';

/** Starts a run: takes down what users decided in our tabs, plans all tabs, checks that they fit, then does the first steps. */
export function startRun(ports: Ports, request: RunRequest): Result<RunAnswer> {
  const began = ports.clock.now();
  const other = loadRun(ports.settings);
  if (other && isHeldAgainst(request, other, began))
    return failure(runInProgress(other.since, other.stage[ports.language]));
  ports.workbook.clearUnmarked();
  dropPlan(ports);
  const job = jobOf(request);
  const taken = job.takeDown?.(ports);
  if (taken && !taken.ok) return taken;
  const state: RunState = {
    ...{ version: 1, runId: ports.clock.newId(), request },
    ...{ planned: false, mark: '', tabs: [], keepsPlan: false, callMilliseconds: callMilliseconds(0) },
    standing: standingTabs(ports, job),
    tookDown: taken?.value ?? false,
    ...{ kept: 0, rowsRead: 0, rowsWritten: 0, written: [], finished: false },
    stage: STARTING,
    since: ports.clock.timeOfDay(),
    expires: began + LEASE_MILLISECONDS,
  };
  if (isPlannedLater(ports, began, request)) {
    saveRun(ports.settings, state);
    return success(answerOf(state, []));
  }
  try {
    return planRun(ports, began, state);
  } catch (error) {
    // The client never learned the run's number: nobody could go on with it.
    ports.settings.remove('run');
    throw error;
  }
}

/** Whether somebody else drives a run; the page that started it, and asks to start, lost the answer and knows of none. */
const isHeldAgainst = ({ asker }: RunRequest, { expires, request }: RunState, now: number): boolean =>
  expires > now && (asker === undefined || asker !== request.asker);

/** Whether what was done so far leaves no time to read the source in the same call. */
function isPlannedLater({ workbook, clock }: Ports, began: number, { source }: RunRequest): boolean {
  const elapsed = clock.now() - began;
  if (elapsed < UNNOTICED_MILLISECONDS) return false;
  const { rows, columns } = workbook.sizeOf(source.sheetId);
  return elapsed + planningMilliseconds(rows * columns) > callMilliseconds(rows);
}

/** So short that any source of the usual size is read as well. */
const UNNOTICED_MILLISECONDS = 5_000;

function planRun(ports: Ports, began: number, state: RunState): Result<RunAnswer> {
  const { request, tookDown } = state;
  const job = jobOf(request);
  const prepared = job.prepare(ports, request);
  const problem = prepared.ok ? refusalOf(ports, prepared.value) : prepared.problem;
  if (!prepared.ok || problem) {
    if (tookDown && !prepared.ok) job.forget?.(ports);
    ports.settings.remove('run');
    return failure(problem!);
  }
  const { plan, tables, mark, asOf } = prepared.value;
  for (const { which, table } of tables) rememberChoices(ports.settings, table, choicesSaid(request, which));
  job.begin?.(ports);
  return advance(ports, { plan, prepared: prepared.value }, began, {
    ...state,
    ...{ planned: true, mark, request: { ...request, asOf } },
    tabs: plan.tabs.map(({ id }) => id),
    callMilliseconds: callMilliseconds(tables.reduce((rows, { table }) => rows + table.rowCount, 0)),
  });
}

const refusalOf = ({ workbook }: Ports, { plan }: Prepared): Problem | undefined =>
  workbook.refusal(plan.tabs) && tooManyCells();

/**
 * The tabs whose rows are clients, who may move from one to the other: what users wrote of them is known before the first
 * is written. Pages are read right before they are. What an interrupted run set aside comes first: what stands in the
 * tabs now was written later.
 */
function standingTabs({ workbook }: Ports, job: Job): RunState['standing'] {
  const lists = workbook
    .tabs()
    .flatMap(({ ours }) => (keepsContent(ours) && isList(ours) && job.owns(ours) ? [ours] : []));
  return [...asidesOf(workbook, job), ...lists];
}

/** Goes on where the last call stopped, unless the source changed meanwhile or the lease is somebody else's. */
export function continueRun(ports: Ports, { runId }: ContinueRequest): Result<RunAnswer> {
  const began = ports.clock.now();
  const state = loadRun(ports.settings);
  if (state?.runId !== runId) return failure(staleRun());
  if (!state.planned) return planRun(ports, began, state);
  const { what } = nextStep(ports, state);
  if (what === 'keep' || what === 'settle' || what === 'retire')
    return advance(ports, undefined, began, state);
  const planned = what === 'write' ? planAgain(ports, state) : workedOutAgain(ports, state);
  if (!planned.ok) {
    dropPlan(ports);
    ports.settings.remove('run');
    return planned;
  }
  const { plan, prepared } = planned.value;
  const isKept = what === 'write' && (prepared === undefined || keepPlan(ports, state, plan));
  return advance(ports, planned.value, began, { ...state, keepsPlan: isKept });
}

/** What a call writes from: what an earlier one kept, or worked out from the source once more. */
export function planAgain(ports: Ports, state: RunState): Result<AtHand> {
  const plan = state.keepsPlan ? keptPlan(ports, state) : undefined;
  return plan ? success({ plan }) : workedOutAgain(ports, state);
}

function workedOutAgain(ports: Ports, state: RunState): Result<AtHand> {
  const prepared = jobOf(state.request).prepare(ports, state.request);
  if (!prepared.ok) return prepared;
  if (prepared.value.mark !== state.mark) return failure(sourceChanged());
  return success({ plan: prepared.value.plan, prepared: prepared.value });
}

/**
 * The next few steps. The lease is renewed once a call: a call is shorter, and tabs written but not yet noted are simply
 * written again, in place.
 */
function advance(
  ports: Ports,
  atHand: AtHand | undefined,
  began: number,
  start: RunState,
): Result<RunAnswer> {
  const held: RunState = { ...start, expires: began + LEASE_MILLISECONDS };
  saveRun(ports.settings, held);
  const isStart = held.kept === 0 && held.written.length === 0 && atHand !== undefined;
  const mayDoNothing = held.keepsPlan || (isStart && held.standing.length > 0);
  const state = inPeace(ports, () => {
    const steps = stepsOf(ports, atHand, began, held, mayDoNothing);
    return keepingPlan(ports, steps, steps.run(held));
  });
  if (state.finished) ports.settings.remove('run');
  else saveRun(ports.settings, state);
  return success(
    answerOf(state.finished ? { ...state, stage: FINISHED } : state, atHand?.prepared?.notices ?? []),
  );
}

/** A run that wrote the first of its tabs in the very call that worked them out goes on from there. */
function keepingPlan(ports: Ports, { plan }: RunSteps, state: RunState): RunState {
  const isWriting = state.written.length > 0 || state.rowsWritten > 0;
  if (state.keepsPlan || !isWriting || !plan || !nextTab(state)) return state;
  return { ...state, keepsPlan: keepPlan(ports, state, plan) };
}

export const stepsOf = (
  ports: Ports,
  atHand: AtHand | undefined,
  began: number,
  state: RunState,
  mayDoNothing: boolean,
): RunSteps => {
  const pace = new Pace(
    ports.clock,
    began,
    state.callMilliseconds,
    jobOf(state.request).tabsPerCall,
    mayDoNothing,
  );
  return new RunSteps(ports, atHand, pace, state);
};

/** Whatever happens, the user is given back the tab where they were. */
export function inPeace<Answer>({ workbook }: Ports, work: () => Answer): Answer {
  try {
    return work();
  } finally {
    workbook.finish();
  }
}

export const answerOf = (state: RunState, notices: readonly Problem[]): RunAnswer => ({
  runId: state.runId,
  done: state.finished,
  written: state.written.length,
  total: state.planned ? state.tabs.length : 1,
  stage: state.stage,
  tabs: state.written,
  notices,
});

const STARTING: Phrase = { fr: 'calcul des segments', en: 'computing the segments' };
const FINISHED: Phrase = { fr: 'terminé', en: 'done' };
