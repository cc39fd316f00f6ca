import { chosenCriteria, withCriterion, withEffect } from '../../sidebar/state/criteria';
import { lackingFor, methodOf, withAim, withMethodOf, withWay } from '../../sidebar/state/method-choice';
import { isPending, keyOf, questionOf } from '../../sidebar/state/questions';
import type { Settings, State } from '../../sidebar/state/state';
import type { CriterionAnswer, InspectAnswer } from '../../src/contract/answers';
import { act, atAim, INSPECTED } from './conversation-support';

type Proposal = InspectAnswer['allMethods'][number];

const phrase = (text: string) => ({ fr: text, en: text });
const method = (id: Proposal['id'], available: boolean): Proposal => ({
  ...{ id, available, name: phrase(id), why: phrase(`why ${id}`), wouldHelp: [] },
  ...(available ? {} : { missing: phrase(`${id} lacks a column`) }),
});

/** A file without margin: A to D is not to be had. */
const METHODS = [method('rfm', true), method('pmg', true), method('abcd', false), method('score', true)];
const FILE: InspectAnswer = {
  ...INSPECTED,
  allMethods: METHODS,
  aims: [
    { id: 'win-back', label: phrase('réactiver'), methods: [METHODS[0]!] },
    { id: 'margin', label: phrase('marge'), methods: [METHODS[2]!] },
    { id: 'focus', label: phrase('effort'), methods: [METHODS[1]!, METHODS[3]!, METHODS[2]!] },
  ],
};
const SETTINGS: Settings = { preset: 'complet', classes: 5, guides: false };

const asked = (state: State) => {
  const question = questionOf(state);
  return question?.name === 'preview' ? question.request : undefined;
};

describe('the aim comes first', () => {
  test('and needs no other question: the columns have told what the file allows', () => {
    expect(isPending(atAim(FILE))).toBe(false);
  });

  test('it proposes the best method that the file allows, and says what the others lack', () => {
    expect(methodOf(FILE, { ...SETTINGS, aim: 'focus' })!.id).toBe('pmg');
    expect(lackingFor(FILE, 'focus').map(({ missing }) => missing!.fr)).toEqual(['abcd lacks a column']);
    expect(methodOf(FILE, { ...SETTINGS, aim: 'margin' })!.id).toBe('rfm');
    expect(methodOf(FILE, SETTINGS)!.id).toBe('rfm');
  });

  test('another aim brings its own method in the place of the one chosen by hand', () => {
    const chosen: Settings = { ...SETTINGS, aim: 'win-back', method: 'score', criteria: [{ source: 3 }] };
    expect(withAim(chosen, FILE, 'focus')).toEqual({ ...SETTINGS, aim: 'focus', method: 'pmg' });
    expect(withAim(chosen, FILE, undefined)).toEqual({ ...SETTINGS, method: 'rfm' });
  });

  test('what is chosen with a method goes with it to the server, and does not outlive it', () => {
    const onPotential = withWay(withMethodOf(SETTINGS, METHODS[1]!), 'pmgOn', 'potential');
    expect(onPotential).toEqual({ ...SETTINGS, method: 'pmg', pmgOn: 'potential' });
    const state = act(atAim(FILE), { type: 'settings-changed', settings: onPotential }, { type: 'next' });
    expect(asked(state)).toMatchObject({ method: 'pmg', pmgOn: 'potential' });
    expect(withMethodOf(onPotential, METHODS[0]!)).toEqual({ ...SETTINGS, method: 'rfm' });
    expect(withAim(onPotential, FILE, 'win-back')).toEqual({ ...SETTINGS, aim: 'win-back', method: 'rfm' });
    expect(withWay({ ...SETTINGS, method: 'crossing', crossRows: 'rfm' }, 'crossRows', '')).toEqual({
      ...SETTINGS,
      method: 'crossing',
    });
  });

  test('the preview is asked for the method on screen', () => {
    const settings = { ...SETTINGS, aim: 'focus', method: 'score' } as const;
    const state = act(atAim(FILE), { type: 'settings-changed', settings }, { type: 'next' });
    expect(asked(state)).toMatchObject({ aim: 'focus', method: 'score' });
    expect(asked(act(atAim(FILE), { type: 'next' }))).toMatchObject({ method: 'rfm' });
  });

  test('a method that this file does not allow is not insisted on', () => {
    const settings = { ...SETTINGS, method: 'abcd' } as const;
    const state = act(atAim(FILE), { type: 'settings-changed', settings }, { type: 'next' });
    expect(asked(state)).toMatchObject({ method: 'rfm' });
  });
});

describe('what « Réglages » remembers', () => {
  test('is what the user begins with', () => {
    const state = atAim({ ...FILE, remembered: { method: 'score', classes: 4, frozen: true } });
    expect(state.settings).toEqual({ ...SETTINGS, method: 'score', classes: 4, frozen: true });
  });

  test('never takes the place of what was settled meanwhile', () => {
    const settled = act(atAim(FILE), { type: 'settings-changed', settings: { ...SETTINGS, classes: 3 } });
    expect(act(settled, { type: 'back' }, { type: 'back' }).settings.classes).toBe(3);
  });
});

test('the criteria of one tab are not asked of another', () => {
  const settings = { ...SETTINGS, criteria: [{ source: 3 }] };
  const state = act(
    atAim(FILE),
    { type: 'settings-changed', settings },
    { type: 'source-chosen', source: { sheetId: 2, joined: false } },
  );
  expect(state.settings).toEqual(SETTINGS);
});

describe('criteria of the score', () => {
  const criterion = (source: CriterionAnswer['source'], weight: number): CriterionAnswer => ({
    ...{ source, weight, chosen: weight > 0, label: phrase(String(source)), lowIsGood: false },
    effects: { winning: 1, lifetime: 2 },
  });
  const KNOWN = [criterion('revenue', 60), criterion(4, 40), criterion(7, 0)];

  test('one taken out leaves the weights of the others; one taken in has all weights worked out again', () => {
    expect(withCriterion(KNOWN, 4, false)).toEqual([chosenCriteria(KNOWN)[0]]);
    expect(withCriterion(KNOWN, 7, true).map((one) => [one.source, one.weight])).toEqual([
      ['revenue', undefined],
      [4, undefined],
      [7, undefined],
    ]);
  });

  test('an effect changed sends effects and no weight', () => {
    expect(withEffect(KNOWN, 4, { winning: 3 })[1]).toEqual({
      source: 4,
      lowIsGood: false,
      effects: { winning: 3, lifetime: 2 },
    });
  });
});

describe('what « Réglages » says and the sidebar says', () => {
  const read = (state: State, remembered: InspectAnswer['remembered']): State => {
    const asking = act(state, { type: 'reread' });
    const answer = { ...FILE, remembered };
    return act(asking, { type: 'answered', name: 'inspect', key: keyOf(asking)!, answer });
  };

  test('the one that spoke last is followed: a line changed in the tab since then wins, others do not', () => {
    const start = atAim({ ...FILE, remembered: { method: 'rfm', classes: 5, frozen: false } });
    const here = act(start, { type: 'settings-changed', settings: { ...start.settings, classes: 4 } });
    const again = read(here, { method: 'rfm', classes: 5, frozen: true });
    expect(again.settings).toMatchObject({ classes: 4, frozen: true });
    expect(read(again, { method: 'pmg', classes: 3, frozen: true }).settings).toMatchObject({
      ...{ method: 'pmg', classes: 3, frozen: true },
    });
  });
});

describe('points of a list', () => {
  const list: CriterionAnswer = {
    ...{ source: 2, label: phrase('Secteur'), chosen: true, weight: 10, lowIsGood: false },
    effects: { winning: 1, lifetime: 1 },
    points: [
      { text: 'BTP', points: 20 },
      { text: 'Santé', points: null },
    ],
  };

  test('go along with the criterion, a blank saying nothing', () => {
    expect(chosenCriteria([list])[0]!.points).toEqual({ BTP: 20 });
    expect(withCriterion([list, { ...list, source: 3, chosen: false }], 3, true)[0]).toMatchObject({
      points: { BTP: 20 },
    });
  });
});
