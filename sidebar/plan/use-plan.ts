import { useState } from 'preact/hooks';
import type { Failure } from '../../src/contract/envelope';
import type { MakePlanRequest, PlanAnswer, TellTaskRequest } from '../../src/contract/plan';
import { call } from '../server/call';
import type { StepProps } from '../step-props';

/** What is told of the plan goes to its tab, one thing after the other; the plan on screen is what the tab then says. */
export function usePlan(dispatch: StepProps['dispatch']) {
  const [waiting, setWaiting] = useState(0);
  const [last, setLast] = useState<() => Promise<PlanAnswer>>();
  const [failure, setFailure] = useState<Failure>();
  const send = (ask: () => Promise<PlanAnswer>): void => {
    setLast(() => ask);
    setFailure(undefined);
    setWaiting((count) => count + 1);
    before = before
      .then(ask)
      .then(
        (plan) => dispatch({ type: 'plan-told', plan }),
        (failed: Failure) => setFailure(failed),
      )
      .then(() => setWaiting((count) => count - 1));
  };
  return {
    make: (request: MakePlanRequest) => send(() => call('makePlan', request)),
    tell: (request: TellTaskRequest) => send(() => call('tellTask', request)),
    ...{ saving: waiting > 0, failure },
    retry: () => last && send(last),
  };
}

/** A call that is under way: the next one waits for it, as the tab can hold one change at a time. */
let before: Promise<unknown> = Promise.resolve();
