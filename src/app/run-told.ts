import type { TabsAnswer } from '../contract/answers';
import type { Ports } from './ports';
import { LEASE_MILLISECONDS, loadRun, type RunState } from './run-state';

/** Calls follow each other within seconds: after this long, nobody is asking any more. */
const SILENCE_MILLISECONDS = 30_000;

const isSilent = ({ clock }: Ports, { expires }: RunState): boolean =>
  clock.now() - (expires - LEASE_MILLISECONDS) >= SILENCE_MILLISECONDS;

/** A run that whoever started it has left. */
export function unfinishedRun(ports: Ports): Pick<TabsAnswer, 'unfinished'> {
  const run = loadRun(ports.settings);
  if (!run || !isSilent(ports, run)) return {};
  const { runId, written, tabs, stage, since, request } = run;
  const job = request.job ?? 'segments';
  return { unfinished: { runId, job, written: written.length, total: tabs.length, stage, since } };
}

/** A run that goes on now, in somebody else’s sidebar or in another window. */
export function runUnderWay(ports: Ports): RunState | undefined {
  const run = loadRun(ports.settings);
  return run && !isSilent(ports, run) ? run : undefined;
}
