import type { JobId } from '../../src/contract/requests';
import { sourceChosen } from './chosen';
import { resumed, started } from './creation';
import { withMethod } from './method-choice';
import type { SourceChoice } from './source-choice';
import { type Place, STEPS, type State, type Step } from './state';

const stepAfter = (step: Place): Step => STEPS[STEPS.indexOf(step as Step) + 1] ?? 'creation';

export function goOn(state: State): State {
  if (state.step === 'creation') return { ...state, creation: started(state.creation.job) };
  const step = stepAfter(state.step);
  if (step === 'creation') return { ...state, step, cameFrom: state.step, creation: started('segments') };
  const known = state.step === 'aim' ? state.inspected?.answer : undefined;
  return { ...state, step, settings: known ? withMethod(state.settings, known) : state.settings };
}

/** The clean copy takes the place of the tab that it was made of. */
function withClean({ source, audit, duplicates }: State, sheetId: number): SourceChoice {
  const clients = (duplicates ?? audit)?.answer.sheetId;
  return source.joined && source.joinSheetId === clients
    ? { ...source, joinSheetId: sheetId }
    : { ...source, sheetId };
}

/** On from what was written; with its tab as the source, where it is one. */
export function goOnAfter(state: State, sheetId: number | undefined): State {
  const next = { ...state, step: stepAfter(state.cameFrom) };
  return sheetId === undefined ? next : sourceChosen(next, withClean(state, sheetId), true);
}

/** The step that a run belongs to, for one that was left. */
const STEP_OF: Readonly<Record<JobId, Step>> = {
  segments: 'segments',
  audit: 'audit',
  cleaning: 'audit',
  duplicates: 'duplicates',
  merge: 'duplicates',
  unmerge: 'duplicates',
  undo: 'segments',
  history: 'segments',
  campaigns: 'segments',
  actions: 'segments',
  dashboard: 'segments',
};

/** Goes on with a run that was left, where it stopped. */
export function resume(state: State): State {
  const left = (state.step === 'home' ? state.home : state.tabs)?.answer.unfinished;
  return left ? { ...state, step: 'creation', cameFrom: STEP_OF[left.job], creation: resumed(left) } : state;
}

/** The first step lists the tabs anew: there may be others by now. Before it comes the home. */
export function goBack(state: State): State {
  if (state.step === 'creation') return { ...state, step: state.cameFrom };
  const step = STEPS[STEPS.indexOf(state.step as Step) - 1] ?? 'home';
  return { ...state, step, round: step === 'source' || step === 'home' ? state.round + 1 : state.round };
}
