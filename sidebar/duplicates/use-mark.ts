import { useState } from 'preact/hooks';
import type { Failure } from '../../src/contract/envelope';
import { call } from '../server/call';
import { choicesOf } from '../state/questions';
import { sourceOf } from '../state/source-choice';
import type { State } from '../state/state';

/** Has the column written beside the source; tells how many rows are marked, or what failed. */
export function useMark(state: State) {
  const [rows, setRows] = useState<number>();
  const [failure, setFailure] = useState<Failure>();
  const mark = (): void => {
    const source = sourceOf(state.source);
    if (!source) return;
    setFailure(undefined);
    setRows(undefined);
    call('mark', { source, choices: choicesOf(state) }).then(
      (answer) => setRows(answer.marked),
      (failed: Failure) => setFailure(failed),
    );
  };
  return { mark, rows, failure };
}
