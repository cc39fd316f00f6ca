import type { RunAnswer, UnfinishedRun } from '../../src/contract/answers';
import type { JobId } from '../../src/contract/requests';

/** How far the writing of the tabs is, and what to ask of the server next. */
export interface Creation {
  readonly job: JobId;
  readonly next: 'start' | 'continue' | 'cancel' | 'nothing';
  /** The user wants to stop: heard once the call under way has answered, for a call cannot be called back. */
  readonly stopping: boolean;
  readonly run: RunAnswer | undefined;
}

export const NOT_STARTED: Creation = { job: 'segments', next: 'nothing', stopping: false, run: undefined };

export const started = (job: JobId): Creation => ({ job, next: 'start', stopping: false, run: undefined });

/** After « start » or « continue »: on with it, unless it is done or the user wants to stop. */
export function advanced({ job, stopping }: Creation, run: RunAnswer): Creation {
  if (run.done) return { job, next: 'nothing', stopping: false, run };
  return { job, next: stopping ? 'cancel' : 'continue', stopping, run };
}

/** A run that was left goes on from what it had written. */
export const resumed = ({ runId, job, written, total, stage }: UnfinishedRun): Creation => ({
  job,
  next: 'continue',
  stopping: false,
  run: { runId, written, total, stage, done: false, tabs: [], notices: [] },
});

/** Stopping takes several calls where a large tab is being written. */
export const cancelled = ({ job }: Creation, run: RunAnswer): Creation => ({
  job,
  next: run.done ? 'nothing' : 'cancel',
  stopping: !run.done,
  run,
});

/** `failed`: no call is under way, so that nothing has to be waited for. */
export function stopped(creation: Creation, failed: boolean): Creation {
  return failed && creation.run
    ? { ...creation, stopping: true, next: 'cancel' }
    : { ...creation, stopping: true };
}

/** Refusals after which the run cannot go on, only begin anew. */
const LOST_RUNS = ['stale-run', 'source-changed'];

export const retried = (creation: Creation, code: string): Creation =>
  LOST_RUNS.includes(code) ? started(creation.job) : creation;

export type Outcome = 'running' | 'done' | 'stopped';

export function outcomeOf({ next, run }: Creation): Outcome {
  if (next !== 'nothing' || !run) return 'running';
  return run.written < run.total ? 'stopped' : 'done';
}
