import { isPending, questionOf } from '../../sidebar/state/questions';
import type { State } from '../../sidebar/state/state';
import type { RunAnswer } from '../../src/contract/answers';
import { act, answer, atAudit, fix, INSPECTED, run } from './conversation-support';

const CLEAN_TAB = { id: 'clean', sheetId: 9, name: 'Clients nettoyés' } as const;
const written: RunAnswer = run(3, { tabs: [CLEAN_TAB] });
const asked = (state: State) => questionOf(state)?.name;
const cleaned = (): State =>
  answer(act(atAudit(), { type: 'write', job: 'cleaning' }), { name: 'start', answer: written });

test('corrections that need a look are unticked at first, and can be ticked', () => {
  const audited = atAudit({ fixes: [fix('phone-format:6'), fix('placeholder-empty:6', false)] });
  expect(audited.unticked).toEqual(['placeholder-empty:6']);
  const ticked = act(audited, { type: 'fix-ticked', group: 'placeholder-empty:6', ticked: true });
  expect(ticked.unticked).toEqual([]);
});

test('the clean copy is made without the corrections that the user unticked', () => {
  const audited = atAudit({ fixes: [fix('phone-format:6'), fix('name-case:2')] });
  const writing = act(
    audited,
    { type: 'fix-ticked', group: 'name-case:2', ticked: false },
    { type: 'write', job: 'cleaning' },
  );
  expect(questionOf(writing)).toMatchObject({
    name: 'start',
    request: { job: 'cleaning', unticked: ['name-case:2'] },
  });
});

test('going on with the clean copy takes it as the source, and reads its columns before its segments', () => {
  const copy = act(cleaned(), { type: 'go-on', sheetId: CLEAN_TAB.sheetId });
  expect([copy.step, copy.source.sheetId, asked(copy)]).toEqual(['aim', 9, 'inspect']);
  const inspected = answer(copy, { name: 'inspect', answer: INSPECTED });
  expect([asked(act(inspected, { type: 'next' })), isPending(inspected)]).toEqual(['preview', false]);
});

test('keeping one’s own tab goes on with it', () => {
  const kept = act(cleaned(), { type: 'go-on' });
  expect([kept.step, kept.source.sheetId]).toEqual(['aim', 1]);
});

test('the copy of the clients takes their place, and the invoices stay joined', () => {
  const joined: State = { ...atAudit({ sheetId: 2 }), source: { sheetId: 1, joined: true, joinSheetId: 2 } };
  const done = answer(act(joined, { type: 'write', job: 'cleaning' }), { name: 'start', answer: written });
  const { source } = act(done, { type: 'go-on', sheetId: 9 });
  expect(source).toEqual({ sheetId: 1, joined: true, joinSheetId: 9 });
});

test('after the audit was written, « back » leads to the audit again', () => {
  const done = answer(act(atAudit(), { type: 'write', job: 'audit' }), { name: 'start', answer: run(3) });
  expect(act(done, { type: 'back' }).step).toBe('audit');
});
