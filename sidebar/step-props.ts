import type { Action } from './state/action';
import type { State } from './state/state';

/** What every step is given. */
export interface StepProps {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
}
