import { leftIn, leftOf } from '../../sidebar/state/left';
import { questionOf } from '../../sidebar/state/questions';
import {
  act,
  answer,
  atAim,
  atAudit,
  atCreation,
  atDuplicates,
  atHome,
  atSegments,
  atSource,
  run,
} from './conversation-support';

const settings = { preset: 'essentiel', classes: 3, guides: true, asOf: '2025-01-31' } as const;

test.each([
  ['audit', atAudit],
  ['duplicates', atDuplicates],
  ['aim', atAim],
  ['segments', atSegments],
] as const)('the wizard left at the step %s comes back there, with all that was settled', (step, at) => {
  const left = act(
    at(),
    { type: 'settings-changed', settings },
    { type: 'fix-ticked', group: 'a', ticked: false },
  );
  const back = act(atHome(), { type: 'return', place: leftIn(leftOf(left))! });
  expect([back.step, back.settings, back.source]).toEqual([step, settings, left.source]);
  expect(back.unticked).toContain('a');
  expect(questionOf(back)?.name).toBe('inspect');
});

test('roles corrected come back too', () => {
  const choice = { table: 'main', position: 3, role: 'revenue' } as const;
  const left = act(atAudit(), { type: 'role-chosen', choice });
  expect(questionOf(act(atHome(), { type: 'return', place: leftIn(leftOf(left))! }))).toMatchObject({
    request: { choices: [choice] },
  });
});

test('nothing is remembered of the first step, of the views beside the wizard, nor while tabs are written', () => {
  expect([atHome(), atSource(), atCreation()].map(leftOf)).toEqual([undefined, undefined, undefined]);
});

test('once the segments are written, what was remembered is forgotten', () => {
  expect(leftOf(answer(atCreation(), { name: 'start', answer: run(3) }))).toBe('');
});

test.each([
  ['no JSON', 'x'],
  ['no step of ours', '{"step":"nowhere"}'],
  ['nothing', ''],
])('a text that is %s brings nothing back', (_title, text) => {
  expect(leftIn(text)).toBeUndefined();
});
