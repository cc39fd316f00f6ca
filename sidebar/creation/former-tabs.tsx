import { useState } from 'preact/hooks';
import type { Failure } from '../../src/contract/envelope';
import { useSay } from '../language';
import { FailureMessage } from '../parts/failure-message';
import { call } from '../server/call';
import { DROPPING, dropFormer, FORMER_DROPPED } from './texts';

type Stage = 'offered' | 'under-way' | 'done';

/** The tabs that another segmentation left: deleted by a click that names them, one call each. */
export function FormerTabs({ count }: { readonly count: number }) {
  const say = useSay();
  const [stage, setStage] = useState<Stage>('offered');
  const [failure, setFailure] = useState<Failure>();
  const drop = (): void => {
    setStage('under-way');
    setFailure(undefined);
    call('dropFormer', {}).then(
      ({ left }) => (left > 0 ? drop() : setStage('done')),
      (failed: Failure) => {
        setFailure(failed);
        setStage('offered');
      },
    );
  };
  return (
    <section>
      <p role="status">{stage !== 'offered' && say(stage === 'done' ? FORMER_DROPPED : DROPPING)}</p>
      {failure && <FailureMessage failure={failure} />}
      {stage === 'offered' && (
        <button type="button" class="link" onClick={drop}>
          {say(dropFormer(count))}
        </button>
      )}
    </section>
  );
}
