import { canGoOn, choicesOf, isPending, keyOf, questionOf } from '../../sidebar/state/questions';
import { INITIAL, type State } from '../../sidebar/state/state';
import {
  act,
  answer,
  atAim,
  atAudit,
  atColumns,
  atCreation,
  atDuplicates,
  atHome,
  atSegments,
  atSource,
  fail,
  INSPECTED,
} from './conversation-support';

const NEXT = { type: 'next' } as const;
const BACK = { type: 'back' } as const;
const revenueInColumn3 = {
  type: 'role-chosen',
  choice: { table: 'main', position: 3, role: 'revenue' },
} as const;
const asked = (state: State) => questionOf(state)?.name;

test('each step asks the one thing it has to know', () => {
  expect(
    [
      INITIAL,
      act(atHome(), { type: 'go', to: 'source' }),
      atColumns(),
      atAudit(),
      atDuplicates(),
      atAim(),
      atSegments(),
      atCreation(),
    ].map(asked),
  ).toEqual(['home', 'tabs', 'inspect', 'audit', 'duplicates', 'inspect', 'preview', 'start']);
});

test('a step can be left once its question is answered', () => {
  const columns = act(atSource(), NEXT);
  expect([isPending(columns), canGoOn(columns)]).toEqual([true, false]);
  const answered = answer(columns, { name: 'inspect', answer: INSPECTED });
  expect([isPending(answered), canGoOn(answered)]).toEqual([false, true]);
});

test('a step can be left neither without a tab nor after a failure', () => {
  expect(canGoOn(atSource([]))).toBe(false);
  expect(canGoOn(fail(act(atSource(), NEXT), 'empty-tab'))).toBe(false);
});

describe('going back loses nothing', () => {
  test('of the roles corrected and the settings', () => {
    const settled = act(atColumns(), revenueInColumn3, NEXT, NEXT, NEXT, {
      type: 'settings-changed',
      settings: { preset: 'essentiel', classes: 3, guides: true, asOf: '2025-01-31' },
    });
    const returned = act(settled, BACK, BACK, BACK, BACK, NEXT, NEXT, NEXT, NEXT);
    expect(questionOf(returned)).toEqual(questionOf(settled));
  });

  test('of the roles corrected in one tab, when another tab was tried meanwhile', () => {
    const corrected = act(atColumns(), revenueInColumn3, BACK);
    const other = act(corrected, { type: 'source-chosen', source: { sheetId: 2, joined: false } });
    expect(choicesOf(other)).toEqual([]);
    const again = act(other, { type: 'source-chosen', source: { sheetId: 1, joined: false } });
    expect(choicesOf(again)).toEqual([revenueInColumn3.choice]);
  });
});

test('the columns are not read again on the way back from the segments', () => {
  expect(isPending(act(atSegments(), BACK, BACK, BACK))).toBe(false);
});

test('the first step lists the tabs again, for there may be others', () => {
  expect(isPending(act(atColumns(), BACK))).toBe(true);
});

test('what was read of one tab is not shown for another', () => {
  const other = act(atColumns(), BACK, { type: 'source-chosen', source: { sheetId: 2, joined: false } });
  expect(other.inspected).toBeUndefined();
});

test('the last role chosen for a column wins', () => {
  const changed = act(atColumns(), revenueInColumn3, {
    type: 'role-chosen',
    choice: { ...revenueInColumn3.choice, role: 'margin' },
  });
  expect(choicesOf(changed)).toEqual([{ table: 'main', position: 3, role: 'margin' }]);
});

test('an answer that comes after the question has changed is dropped', () => {
  const before = act(atSource(), NEXT);
  const changed = act(before, revenueInColumn3);
  const late = act(changed, { type: 'answered', key: keyOf(before)!, name: 'inspect', answer: INSPECTED });
  expect(late.inspected).toBeUndefined();
  expect(isPending(late)).toBe(true);
});

describe('a failure', () => {
  const failed = fail(act(atSource(), NEXT), 'connection-lost');

  test('stops the waiting, and trying again asks the same question', () => {
    expect(isPending(failed)).toBe(false);
    const again = act(failed, { type: 'retry' });
    expect([isPending(again), keyOf(again)]).toEqual([true, keyOf(failed)]);
  });

  test('goes away as soon as something else is asked', () => {
    expect(act(failed, revenueInColumn3).failure).toBeUndefined();
    expect(act(failed, BACK).failure).toBeUndefined();
  });

  test('of a question no longer asked is dropped', () => {
    const late = { type: 'failed', key: 'old', failure: { code: 'x', text: { fr: 'x', en: 'x' } } } as const;
    expect(act(atColumns(), late).failure).toBeUndefined();
  });
});
