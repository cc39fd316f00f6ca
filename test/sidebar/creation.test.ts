import { outcomeOf } from '../../sidebar/state/creation';
import { isPending, questionOf } from '../../sidebar/state/questions';
import type { State } from '../../sidebar/state/state';
import { act, answer, atCreation, fail, run } from './conversation-support';

const STOP = { type: 'stop' } as const;
const RETRY = { type: 'retry' } as const;
const asked = (state: State) => questionOf(state)?.name;
const started = (written = 1) => answer(atCreation(), { name: 'start', answer: run(written) });

test('« start », then « continue » until all tabs are written', () => {
  const begun = started();
  expect(questionOf(begun)).toEqual({ name: 'continue', request: { runId: 'run-1' } });
  const further = answer(begun, { name: 'continue', answer: run(2) });
  expect([asked(further), isPending(further)]).toEqual(['continue', true]);
  const done = answer(further, { name: 'continue', answer: run(3) });
  expect([asked(done), isPending(done), outcomeOf(done.creation)]).toEqual([undefined, false, 'done']);
});

describe('stopping', () => {
  test('waits for the call under way, then cancels', () => {
    const stopping = act(started(), STOP);
    expect(asked(stopping)).toBe('continue');
    const heard = answer(stopping, { name: 'continue', answer: run(2) });
    expect(asked(heard)).toBe('cancel');
    const stopped = answer(heard, { name: 'cancel', answer: run(2, { done: true }) });
    expect([asked(stopped), outcomeOf(stopped.creation)]).toEqual([undefined, 'stopped']);
  });

  test('is too late when that call wrote the last tab', () => {
    const done = answer(act(started(2), STOP), { name: 'continue', answer: run(3) });
    expect(outcomeOf(done.creation)).toBe('done');
  });

  test('cancels at once after a failure', () => {
    expect(asked(act(fail(started(), 'connection-lost'), STOP))).toBe('cancel');
  });
});

describe('trying again', () => {
  test.each([
    ['goes on with the run after a lost connection', 'connection-lost', 'continue'],
    ['starts anew when the data changed meanwhile', 'source-changed', 'start'],
    ['starts anew when the run was taken over', 'stale-run', 'start'],
  ])('%s', (_rule, code, expected) => {
    const again = act(fail(started(), code), RETRY);
    expect([asked(again), isPending(again)]).toEqual([expected, true]);
  });
});

test('after a run the segments are computed again: the tabs exist now', () => {
  const done = answer(started(2), { name: 'continue', answer: run(3) });
  expect(isPending(act(done, { type: 'back' }))).toBe(true);
});

test('« start again » begins a new run', () => {
  const stopped = answer(act(started(), STOP), { name: 'continue', answer: run(2) });
  const cancelled = answer(stopped, { name: 'cancel', answer: run(2, { done: true }) });
  expect(asked(act(cancelled, { type: 'next' }))).toBe('start');
});
