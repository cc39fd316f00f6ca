import type { RoleChoice } from '../../src/contract/requests';
import { withoutCriteria } from './method-choice';
import { choicesOf, sourceKey } from './questions';
import { type SourceChoice, settleSource } from './source-choice';
import type { State } from './state';

/** What was read of another source says nothing of this one. */
export function sourceChosen(state: State, choice: SourceChoice, isNew = false): State {
  // A tab just written is in no list yet.
  const source = isNew ? choice : settleSource(choice, state.tabs?.answer.tabs ?? []);
  const next = { ...state, source };
  return sourceKey(next) === sourceKey(state)
    ? next
    : { ...next, ...NOTHING_READ, settings: withoutCriteria(state.settings) };
}

export const NOTHING_READ = {
  inspected: undefined,
  audit: undefined,
  duplicates: undefined,
  searched: undefined,
  preview: undefined,
};

export function roleChosen(state: State, choice: RoleChoice): State {
  const others = choicesOf(state).filter(
    ({ table, position }) => table !== choice.table || position !== choice.position,
  );
  return { ...state, choices: { ...state.choices, [sourceKey(state)]: [...others, choice] } };
}
