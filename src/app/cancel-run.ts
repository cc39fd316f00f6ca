import type { RunAnswer } from '../contract/answers';
import type { ContinueRequest } from '../contract/requests';
import type { Phrase } from '../core/model/problem';
import { failure, type Result, success } from '../core/model/result';
import { jobOf } from './jobs';
import { dropPlan } from './kept-plan';
import type { Ports } from './ports';
import { staleRun } from './problems';
import { answerOf, inPeace, planAgain, stepsOf } from './run';
import { LEASE_MILLISECONDS, loadRun, type RunState, saveRun } from './run-state';
import { asidesOf, type RunSteps } from './run-steps';

/**
 * Stops a run, in as many calls as it takes: the tab that is being written is made whole, those already written stay. What
 * users wrote about clients who were to move to a tab that is not written goes to « Notes à rattacher ». Where the source
 * changed meanwhile, the next run does all that.
 */
export function cancelRun(ports: Ports, { runId }: ContinueRequest): Result<RunAnswer> {
  const began = ports.clock.now();
  const state = loadRun(ports.settings);
  if (state?.runId !== runId) return failure(staleRun());
  if (!state.planned) return stopped(ports, state);
  const needsPlan = state.rowsWritten > 0 || asidesOf(ports.workbook, jobOf(state.request)).length === 0;
  const planned = needsPlan ? planAgain(ports, state) : undefined;
  if (planned && !planned.ok) return stopped(ports, state);
  const steps = stepsOf(ports, planned?.value, began, state, false);
  // Tabs that are not written hold what they held: keeping what is in them goes no further.
  const isKeeping = state.kept < state.standing.length;
  const start = isKeeping ? { ...state, kept: state.standing.length, rowsRead: 0 } : state;
  const { left, isOver } = inPeace(ports, () => windUp(ports, steps, start));
  if (isOver) return stopped(ports, left);
  saveRun(ports.settings, { ...left, expires: began + LEASE_MILLISECONDS });
  return success(answerOf({ ...left, stage: STOPPING }, []));
}

/** One step after the other, until nothing is left to do or the call can do no more. */
function windUp(ports: Ports, steps: RunSteps, start: RunState): { left: RunState; isOver: boolean } {
  let left = start;
  for (;;) {
    const aside = asidesOf(ports.workbook, jobOf(left.request))[0];
    if (left.rowsWritten === 0 && !aside) return { left, isOver: steps.abandon(left) };
    const next = left.rowsWritten > 0 ? steps.write(left) : steps.settle(left, aside!);
    if (!next) return { left, isOver: false };
    left = next;
  }
}

function stopped(ports: Ports, state: RunState): Result<RunAnswer> {
  jobOf(state.request).forget?.(ports);
  dropPlan(ports);
  ports.settings.remove('run');
  return success({ ...answerOf({ ...state, stage: CANCELLED }, []), done: true });
}

const STOPPING: Phrase = { fr: 'fin de l’onglet en cours', en: 'finishing the tab under way' };
const CANCELLED: Phrase = { fr: 'arrêté à votre demande', en: 'stopped at your request' };
