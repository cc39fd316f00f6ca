import type { RunRequest } from '../../src/contract/requests';
import type { AddOn } from './add-on';

/** What happens before a service call of a run, counted from 0 over all its calls to the server. */
export type Fault = (callNumber: number, name: string) => void;

/** One client that runs an analysis to its end, or to its first failure. */
export function runWithFault(
  addOn: AddOn,
  request: RunRequest,
  fault: Fault,
): { calls: number; done: boolean } {
  let calls = 0;
  addOn.beforeCall = (name) => fault(calls++, name);
  const done = runToItsEnd(addOn, request);
  addOn.beforeCall = undefined;
  return { calls, done };
}

function runToItsEnd(addOn: AddOn, request: RunRequest): boolean {
  try {
    let envelope = addOn.ask('start', request);
    while (envelope.ok && !envelope.data.done)
      envelope = addOn.ask('continue', { runId: envelope.data.runId });
    return envelope.ok;
  } catch {
    return false;
  }
}

/** Five minutes later: whatever lease there was is over. */
export function wait(addOn: AddOn): void {
  addOn.clock += 5 * 60_000;
}
