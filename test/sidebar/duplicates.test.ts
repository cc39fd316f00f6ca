import { canGoOn, foundIn, isPending, questionOf, searchKey } from '../../sidebar/state/questions';
import { countStanding, groupsToReview, standingOf } from '../../sidebar/state/review';
import type { State } from '../../sidebar/state/state';
import { act, answer, atDuplicates, FINDINGS, fail, group, run } from './conversation-support';

const asked = (state: State) => questionOf(state)?.name;
const decide = (state: State, index: number, said: 'merge' | 'separate' | 'later'): State =>
  act(state, { type: 'group-shown', index }, { type: 'group-decided', index, said });
const told = (state: State): State => answer(state, { name: 'decide', answer: { decided: 1 } });
const standings = ({ review, duplicates }: State) =>
  groupsToReview(duplicates!.answer.findings!).map((shown) => standingOf(review, shown));

test('a household is no group to go through', () => {
  expect(groupsToReview(FINDINGS)).toHaveLength(3);
});

describe('a group decided', () => {
  test('is told to the server by the keys of its records, and the next one is shown', () => {
    const merged = decide(atDuplicates(), 0, 'merge');
    expect(questionOf(merged)).toEqual({
      name: 'decide',
      request: { groups: [{ keys: ['a', 'b'], verdict: 'merge' }] },
    });
    expect(merged.review.position).toBe(1);
  });

  test('twice in a row before the next one is on screen counts once', () => {
    const twice = act(decide(atDuplicates(), 0, 'merge'), { type: 'group-decided', index: 0, said: 'later' });
    expect([twice.review.position, standings(twice)[0]]).toEqual([1, 'merge']);
  });

  test('while another is under way waits for its answer, and none is lost', () => {
    const two = decide(decide(atDuplicates(), 0, 'merge'), 1, 'separate');
    expect(questionOf(two)?.request).toEqual({ groups: [{ keys: ['a', 'b'], verdict: 'merge' }] });
    const next = told(two);
    expect(questionOf(next)?.request).toEqual({ groups: [{ keys: ['c', 'd'], verdict: 'separate' }] });
    expect([asked(told(next)), canGoOn(told(next))]).toEqual(['duplicates', true]);
  });

  test('the same way twice is told twice', () => {
    const once = told(decide(atDuplicates(), 0, 'merge'));
    const again = told(decide(once, 0, 'separate'));
    expect(isPending(decide(again, 0, 'merge'))).toBe(true);
  });

  test('is not lost by a call that fails', () => {
    const failed = fail(decide(atDuplicates(), 0, 'merge'), 'connection-lost');
    expect(canGoOn(failed)).toBe(false);
    expect(asked(act(failed, { type: 'retry' }))).toBe('decide');
  });

  test('« later » is nothing that the server has to know, unless something was said before', () => {
    const later = decide(atDuplicates(), 0, 'later');
    expect([asked(later), isPending(later), later.review.position]).toEqual(['duplicates', false, 1]);
    const back = decide(told(decide(atDuplicates(), 0, 'merge')), 0, 'later');
    expect(questionOf(back)?.request).toEqual({ groups: [{ keys: ['a', 'b'], verdict: 'undecided' }] });
  });

  test('last of all leaves nothing on screen but the way back to the first', () => {
    const all = [0, 1, 2].reduce((state, index) => told(decide(state, index, 'separate')), atDuplicates());
    expect(all.review.position).toBe(3);
    expect(act(all, { type: 'group-shown', index: 0 }).review.position).toBe(0);
  });
});

test('all the certain groups are merged by one click, those already decided apart', () => {
  const merged = act(atDuplicates(), { type: 'certain-merged' });
  expect(questionOf(merged)?.request).toEqual({ groups: [{ keys: ['c', 'd'], verdict: 'merge' }] });
  expect(standings(merged)).toEqual([undefined, 'merge', undefined]);
  expect(
    asked(
      act(
        atDuplicates(),
        { type: 'group-shown', index: 1 },
        { type: 'group-decided', index: 1, said: 'later' },
        { type: 'certain-merged' },
      ),
    ),
  ).toBe('duplicates');
});

test('what was decided before, whole or record by record, counts', () => {
  const [one, two] = group('ab').records;
  const groups = [
    group('ab', { records: [one!, two!].map((record) => ({ ...record, answer: 'merge' as const })) }),
    group('ab', { records: [one!, { ...two!, answer: 'merge' }] }),
  ];
  const { review } = atDuplicates({ findings: { ...FINDINGS, groups } });
  expect([countStanding(review, groups, 'merge'), countStanding(review, groups, 'mixed')]).toEqual([1, 1]);
  expect(review.position).toBe(2);
});

test('another caution is another search; « later » is remembered, and the group on screen stays', () => {
  const later = act(
    atDuplicates(),
    { type: 'group-decided', index: 0, said: 'later' },
    { type: 'group-shown', index: 2 },
    { type: 'caution-changed', caution: 2 },
  );
  expect(questionOf(later)?.request).toMatchObject({ caution: 2 });
  const fewer = answer(later, {
    name: 'duplicates',
    answer: { ...later.duplicates!.answer, findings: { ...FINDINGS, groups: [group('ef'), group('ab')] } },
  });
  expect(fewer.review.position).toBe(0);
  expect(standings(fewer)).toEqual([undefined, 'later']);
});

describe('writing', () => {
  const written = run(3, { tabs: [{ id: 'clean', sheetId: 9, name: 'Clients nettoyés' }] });

  test('waits for the decisions still to be told', () => {
    const merging = act(
      decide(atDuplicates(), 0, 'merge'),
      { type: 'amounts-chosen', amounts: 'keep' },
      { type: 'write', job: 'merge' },
    );
    expect(asked(merging)).toBe('decide');
    expect(questionOf(told(merging))).toMatchObject({
      name: 'start',
      request: { job: 'merge', amounts: 'keep' },
    });
  });

  test('a merge makes the copy without the corrections that the user unticked, and leaves them to the server on a copy', () => {
    const merging = (state: State) => questionOf(act(state, { type: 'write', job: 'merge' }))?.request;
    const unticked = act(atDuplicates(), { type: 'fix-ticked', group: 'name-case:2', ticked: false });
    expect(merging(unticked)).toMatchObject({ unticked: ['name-case:2'] });
    const onCopy: State = {
      ...unticked,
      audit: { ...unticked.audit!, answer: { ...unticked.audit!.answer, cleanable: false } },
    };
    expect(merging(onCopy)).not.toHaveProperty('unticked');
  });

  test('what the page found is written under its number', () => {
    const writing = act(atDuplicates(), { type: 'write', job: 'duplicates', handedOver: 'abcd1' });
    expect(questionOf(writing)?.request).toMatchObject({ job: 'duplicates', found: 'abcd1' });
  });

  test('« Doublons » searches as the user has set', () => {
    const writing = act(
      atDuplicates(),
      { type: 'caution-changed', caution: -2 },
      { type: 'write', job: 'duplicates' },
    );
    expect(questionOf(writing)?.request).toMatchObject({ job: 'duplicates', caution: -2 });
  });

  test('after a merge, going on with the copy takes it as the source of the segments', () => {
    const done = answer(act(atDuplicates(), { type: 'write', job: 'merge' }), {
      name: 'start',
      answer: written,
    });
    const copy = act(done, { type: 'go-on', sheetId: 9 });
    expect([copy.step, copy.source.sheetId, asked(copy)]).toEqual(['aim', 9, 'inspect']);
  });

  test('after it, « back » looks again: the copy is another one', () => {
    const done = answer(act(atDuplicates(), { type: 'write', job: 'unmerge' }), {
      name: 'start',
      answer: written,
    });
    const back = act(done, { type: 'back' });
    expect([back.step, asked(back), isPending(back)]).toEqual(['duplicates', 'duplicates', true]);
  });
});

describe('a table too large for the server', () => {
  const task = { mark: 'm', choices: [], links: { mustLink: [], cannotLink: [] } };
  const large = (): State => atDuplicates({ findings: null, forBrowser: task });

  test('is searched by the page: the answer of the server is no reason to wait', () => {
    expect([isPending(large()), canGoOn(large()), foundIn(large())]).toEqual([false, true, undefined]);
    const found = act(large(), { type: 'searched', key: searchKey(large())!, findings: FINDINGS });
    expect(foundIn(found)).toBe(FINDINGS);
    expect(asked(decide(found, 0, 'merge'))).toBe('decide');
  });

  test('another caution asks the page again, not the server; meanwhile what was found stands', () => {
    const found = act(large(), { type: 'searched', key: searchKey(large())!, findings: FINDINGS });
    const changed = act(found, { type: 'caution-changed', caution: 2 });
    expect([isPending(changed), searchKey(changed) === searchKey(found)]).toEqual([false, false]);
    expect(foundIn(changed)).toBe(FINDINGS);
  });

  test('a search that ends after the slider moved on is dropped', () => {
    const changed = act(large(), { type: 'caution-changed', caution: 2 });
    const late = act(changed, { type: 'searched', key: searchKey(large())!, findings: FINDINGS });
    expect(foundIn(late)).toBeUndefined();
  });
});
