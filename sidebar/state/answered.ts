import type { InspectAnswer } from '../../src/contract/answers';
import type { AuditAnswer } from '../../src/contract/audit';
import type { DuplicatesAnswer } from '../../src/contract/duplicates';
import type { Findings } from '../../src/core/duplicates/findings';
import { sourceChosen } from './chosen';
import { advanced, cancelled } from './creation';
import { changedSince, withoutSettled, withRemembered } from './method-choice';
import { foundIn } from './questions';
import { delivered, foundAnew } from './review';
import type { Answered, Settings, State } from './state';

/** What an answer of the server changes; `key`: of the question it answers. */
export function answered(state: State, key: string, given: Answered): State {
  switch (given.name) {
    case 'home':
      return { ...state, home: { key, answer: given.answer } };
    case 'plan':
      return { ...state, plan: { key, answer: given.answer } };
    case 'tabs':
      return sourceChosen({ ...state, tabs: { key, answer: given.answer } }, state.source);
    case 'inspect':
      return inspected(state, key, given.answer);
    case 'audit':
      return { ...state, audit: { key, answer: given.answer }, unticked: startUnticked(given.answer) };
    case 'duplicates':
      return duplicatesFound(state, key, given.answer);
    case 'decide':
      return { ...state, review: delivered(state.review) };
    case 'preview':
      return { ...state, preview: { key, answer: given.answer } };
    case 'cancel':
      return { ...state, creation: cancelled(state.creation, given.answer), round: state.round + 1 };
    case 'start':
    case 'continue':
      return {
        ...state,
        creation: advanced(state.creation, given.answer),
        settings: written(state, given.answer.done),
        round: state.round + 1,
      };
  }
}

/** Once the tabs are written, criteria and trait stand in « Réglages »: what is changed there is followed. */
const written = ({ settings, creation }: State, done: boolean): Settings =>
  done && creation.job === 'segments' ? withoutSettled(settings) : settings;

function duplicatesFound(state: State, key: string, answer: DuplicatesAnswer): State {
  const before = foundIn(state);
  const next = { ...state, duplicates: { key, answer } };
  return answer.forBrowser
    ? next
    : { ...next, searched: undefined, review: foundAnew(state.review, before, answer.findings) };
}

/** What the page itself found, where the table is too large for the server. */
export const searched = (state: State, key: string, findings: Findings): State => ({
  ...state,
  searched: { key, answer: findings },
  review: foundAnew(state.review, foundIn(state), findings),
});

/**
 * What « Réglages » says comes first, until the user settles something here; whoever speaks last is followed, so that a
 * line changed in the tab since then wins.
 */
const inspected = (state: State, key: string, answer: InspectAnswer): State => ({
  ...state,
  inspected: { key, answer },
  remembered: answer.remembered,
  settings: withRemembered(state.settings, changedSince(state.remembered, answer.remembered)),
});

/** Corrections that are proposed, but not recommended. */
const startUnticked = ({ fixes }: AuditAnswer): readonly string[] =>
  fixes.filter(({ ticked }) => !ticked).map(({ id }) => id);
