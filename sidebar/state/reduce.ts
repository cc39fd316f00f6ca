import type { Action } from './action';
import { answered, searched } from './answered';
import { NOTHING_READ, roleChosen, sourceChosen } from './chosen';
import { retried, started, stopped } from './creation';
import { goBack, goOn, goOnAfter, resume } from './moves';
import { foundIn, keyOf, searchKey } from './questions';
import { certainMerged, decided, groupsToReview } from './review';
import type { State } from './state';

/** The whole behaviour of the sidebar but for what it looks like. An answer to a question no longer asked is dropped. */
export function reduce(state: State, action: Action): State {
  const next = react(state, action);
  return next.failure && next.failure === state.failure && keyOf(next) !== keyOf(state)
    ? { ...next, failure: undefined }
    : next;
}

function react(state: State, action: Action): State {
  switch (action.type) {
    case 'answered':
      return action.key === keyOf(state) ? answered(state, action.key, action) : state;
    case 'failed':
      return action.key === keyOf(state) ? { ...state, failure: action.failure } : state;
    case 'source-chosen':
      return sourceChosen(state, action.source);
    case 'role-chosen':
      return roleChosen(state, action.choice);
    case 'settings-changed':
      return { ...state, settings: action.settings };
    case 'fix-ticked':
      return { ...state, unticked: untickedWith(state, action.group, action.ticked) };
    case 'caution-changed':
      return { ...state, caution: action.caution };
    case 'amounts-chosen':
      return { ...state, amounts: action.amounts };
    case 'group-decided':
      return reviewed(state, (review, groups) => decided(review, groups, action.index, action.said));
    case 'certain-merged':
      return reviewed(state, certainMerged);
    case 'searched':
      return action.key === searchKey(state) ? searched(state, action.key, action.findings) : state;
    case 'group-shown':
      return { ...state, review: { ...state.review, position: action.index } };
    case 'write':
      return {
        ...{ ...state, step: 'creation', cameFrom: state.step === 'creation' ? state.cameFrom : state.step },
        ...{ creation: started(action.job), handedOver: action.handedOver },
      };
    case 'go-on':
      return goOnAfter(state, action.sheetId);
    case 'go':
      // Whatever is shown first anywhere is read anew: the tabs may say something else by now.
      return { ...state, step: action.to, round: state.round + 1 };
    case 'plan-told':
      return { ...state, plan: { key: keyOf(state) ?? '', answer: action.plan } };
    case 'return':
      return { ...state, ...NOTHING_READ, ...action.place };
    case 'example-added':
      return {
        ...sourceChosen(state, { sheetId: action.sheetId, joined: false }, true),
        ...{ step: 'creation', cameFrom: 'home', creation: started('segments') },
      };
    case 'next':
      return goOn(state);
    case 'back':
      return goBack(state);
    case 'retry':
      return retry(state);
    case 'stop':
      return { ...state, failure: undefined, creation: stopped(state.creation, state.failure !== undefined) };
    case 'resume':
      return resume(state);
    case 'reread':
      return { ...state, round: state.round + 1 };
  }
}

type Reviewing = (review: State['review'], groups: ReturnType<typeof groupsToReview>) => State['review'];

function reviewed(state: State, change: Reviewing): State {
  const findings = foundIn(state);
  return findings ? { ...state, review: change(state.review, groupsToReview(findings)) } : state;
}

const untickedWith = ({ unticked }: State, group: string, ticked: boolean): readonly string[] => [
  ...unticked.filter((other) => other !== group),
  ...(ticked ? [] : [group]),
];

const retry = (state: State): State => ({
  ...state,
  failure: undefined,
  creation: state.failure ? retried(state.creation, state.failure.code) : state.creation,
});
