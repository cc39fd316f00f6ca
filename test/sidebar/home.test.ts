import { isPending, questionOf } from '../../sidebar/state/questions';
import type { State } from '../../sidebar/state/state';
import type { PlanAnswer } from '../../src/contract/plan';
import { act, answer, atColumns, atCreation, atHome, atSegments, run } from './conversation-support';

const asked = (state: State) => questionOf(state)?.name;
const HOME = { type: 'go', to: 'home' } as const;
const PLAN: PlanAnswer = { mondays: [], plan: null };

test('the first view is read anew each time that the user comes back to it', () => {
  expect(isPending(atHome())).toBe(false);
  const back = act(atColumns(), { type: 'back' }, { type: 'back' });
  expect([back.step, asked(back), isPending(back)]).toEqual(['home', 'home', true]);
});

test('coming home from any step loses nothing of what was settled in the wizard', () => {
  const settings = { preset: 'essentiel', classes: 3, guides: true } as const;
  const settled = act(atSegments(), { type: 'settings-changed', settings });
  const returned = act(settled, HOME, { type: 'go', to: 'source' });
  expect([returned.settings, returned.source]).toEqual([settings, settled.source]);
});

test('the plan is read when it is opened, and is what the tab says after each word told', () => {
  const opened = act(atHome(), { type: 'go', to: 'plan' });
  expect([asked(opened), isPending(opened)]).toEqual(['plan', true]);
  const shown = answer(opened, { name: 'plan', answer: PLAN });
  const told = act(shown, {
    type: 'plan-told',
    plan: { ...PLAN, mondays: [{ day: '2026-03-02', text: '' }] },
  });
  expect(told.plan?.answer.mondays).toHaveLength(1);
  expect(isPending(told)).toBe(false);
});

test('a run that was left is gone on with from the first view', () => {
  const { runId, written, total, stage } = run(1);
  const unfinished = { runId, job: 'audit', written, total, stage, since: '14:05' } as const;
  const resumed = act(atHome({ unfinished }), { type: 'resume' });
  expect(questionOf(resumed)).toEqual({ name: 'continue', request: { runId } });
  expect(resumed.creation.job).toBe('audit');
});

test('an example is segmented at once, whatever was chosen before', () => {
  const example = act(atHome(), { type: 'example-added', sheetId: 7 });
  expect(questionOf(example)).toMatchObject({ name: 'start', request: { source: { sheetId: 7 } } });
  expect(act(example, { type: 'back' }).step).toBe('home');
});

test('after the tabs are written, the way leads home', () => {
  const done = answer(atCreation(), { name: 'start', answer: run(3) });
  expect(asked(act(done, HOME))).toBe('home');
});
