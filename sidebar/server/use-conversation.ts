import { useEffect } from 'preact/hooks';
import type { Failure } from '../../src/contract/envelope';
import type { Action } from '../state/action';
import { pendingKey, questionOf } from '../state/questions';
import type { Answered, State } from '../state/state';
import { call } from './call';

/** Long enough for somebody who goes through a list of choices with the arrow keys. */
const SETTLING_MILLISECONDS = 400;

/** Asks whatever the state has to know. A question that changes before it is sent is never sent. */
export function useConversation(state: State, dispatch: (action: Action) => void): void {
  const key = pendingKey(state);
  useEffect(() => {
    const question = questionOf(state);
    if (key === undefined || !question) return undefined;
    const ask = (): void => {
      call(question.name, question.request).then(
        (answer) => dispatch({ type: 'answered', key, ...({ name: question.name, answer } as Answered) }),
        (failure: Failure) => dispatch({ type: 'failed', key, failure }),
      );
    };
    const timer = setTimeout(ask, isChangingSettings(state) ? SETTLING_MILLISECONDS : 0);
    return () => clearTimeout(timer);
  }, [key]);
}

/** An answer stands already: another question means that a list or a slider is being moved. */
const isChangingSettings = ({ step, preview, duplicates, review }: State): boolean =>
  review.sending.length === 0 &&
  ((step === 'segments' && preview !== undefined) || (step === 'duplicates' && duplicates !== undefined));
