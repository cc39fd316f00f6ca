import type { RunAnswer } from '../contract/answers';
import type { ContinueRequest, RunRequest } from '../contract/requests';
import type { Phrase, Problem } from '../core/model/problem';
import { failure, type Result, success } from '../core/model/result';
import { type Job, jobOf, type Prepared } from './jobs';
import { keepsContent } from './keep-content';
import { choicesSaid } from './open-source';
import { callMilliseconds, Pace, planningMilliseconds } from './pace';
import type { Ports } from './ports';
import { runInProgress, sourceChanged, staleRun, tooManyCells } from './problems';
import { LEASE_MILLISECONDS, loadRun, type RunState, saveRun } from './run-state';
import { asidesOf, needsSource, nextStep, RunSteps } from './run-steps';
import { rememberChoices } from './settings';

/** Starts a run: takes down what users decided in our tabs, plans all tabs, checks that they fit, then does the first steps. */
export function startRun(ports: Ports, request: RunRequest): Result<RunAnswer> {
  const began = ports.clock.now();
  const other = loadRun(ports.settings);
  if (other && other.expires > began) return failure(runInProgress(other.since, other.stage[ports.language]));
  ports.workbook.clearUnmarked();
  const job = jobOf(request);
  const taken = job.takeDown?.(ports);
  if (taken && !taken.ok) return taken;
  const state: RunState = {
    ...{ version: 1, runId: ports.clock.newId(), request },
    ...{ planned: false, mark: '', tabs: [], callMilliseconds: callMilliseconds(0) },
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
  return advance(ports, prepared.value, began, {
    ...state,
    ...{ planned: true, mark, request: { ...request, asOf } },
    tabs: plan.tabs.map(({ id }) => id),
    callMilliseconds: callMilliseconds(tables.reduce((rows, { table }) => rows + table.rowCount, 0)),
  });
}

const refusalOf = ({ workbook }: Ports, { plan }: Prepared): Problem | undefined =>
  workbook.refusal(plan.tabs) && tooManyCells();

/** What an interrupted run set aside comes first: what stands in the tabs now was written later. */
function standingTabs({ workbook }: Ports, job: Job): RunState['standing'] {
  const tabs = workbook.tabs().flatMap(({ ours }) => (keepsContent(ours) && job.owns(ours) ? [ours] : []));
  return [...asidesOf(workbook, job), ...tabs];
}

/** Goes on where the last call stopped, unless the source changed meanwhile or the lease is somebody else's. */
export function continueRun(ports: Ports, { runId }: ContinueRequest): Result<RunAnswer> {
  const began = ports.clock.now();
  const state = loadRun(ports.settings);
  if (state?.runId !== runId) return failure(staleRun());
  if (!state.planned) return planRun(ports, began, state);
  if (!needsSource(nextStep(ports, state))) return advance(ports, undefined, began, state);
  const prepared = preparedAgain(ports, state);
  if (!prepared.ok) {
    ports.settings.remove('run');
    return prepared;
  }
  return advance(ports, prepared.value, began, state);
}

export function preparedAgain(ports: Ports, state: RunState): Result<Prepared> {
  const prepared = jobOf(state.request).prepare(ports, state.request);
  return prepared.ok && prepared.value.mark !== state.mark ? failure(sourceChanged()) : prepared;
}

/**
 * The next few steps. The lease is renewed once a call: a call is shorter, and tabs written but not yet noted are simply
 * written again, in place.
 */
function advance(
  ports: Ports,
  prepared: Prepared | undefined,
  began: number,
  start: RunState,
): Result<RunAnswer> {
  const held: RunState = { ...start, expires: began + LEASE_MILLISECONDS };
  saveRun(ports.settings, held);
  const isStart = held.kept === 0 && held.written.length === 0 && prepared !== undefined;
  const state = inPeace(ports, () =>
    stepsOf(ports, prepared, began, held, isStart && held.standing.length > 0).run(held),
  );
  if (state.finished) ports.settings.remove('run');
  else saveRun(ports.settings, state);
  return success(answerOf(state.finished ? { ...state, stage: FINISHED } : state, prepared?.notices ?? []));
}

export const stepsOf = (
  ports: Ports,
  prepared: Prepared | undefined,
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
  return new RunSteps(ports, prepared, pace, state);
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
