import { useState } from 'preact/hooks';
import type { Failure } from '../../src/contract/envelope';
import { handOver } from '../server/hand-over';
import { foundIn } from '../state/questions';
import type { StepProps } from '../step-props';

/** Has « Doublons » written; what the page found is handed over first. */
export function useHandOver({ state, dispatch }: StepProps) {
  const [progress, setProgress] = useState<readonly [done: number, of: number]>();
  const [failure, setFailure] = useState<Failure>();
  const write = (): void => {
    const answer = state.duplicates?.answer;
    const findings = foundIn(state);
    if (!answer?.forBrowser || !findings) {
      dispatch({ type: 'write', job: 'duplicates' });
      return;
    }
    if (progress) return;
    setFailure(undefined);
    setProgress([0, 1]);
    handOver(answer.sheetId, findings, (done, of) => setProgress([done, of]))
      .then(
        (id) => dispatch({ type: 'write', job: 'duplicates', handedOver: id }),
        (failed: Failure) => {
          setFailure(failed);
          // Rows that changed have to be read again.
          if (failed.code === 'source-changed') dispatch({ type: 'reread' });
        },
      )
      .finally(() => setProgress(undefined));
  };
  return { write, progress, failure };
}
