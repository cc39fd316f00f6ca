import type { Phrase } from '../../src/core/model/problem';
import { OTHER_TAB } from '../columns/texts';
import { useSay } from '../language';
import { BACK } from '../parts/texts';
import { focusTitle, View, type ViewAction } from '../parts/view';
import type { Creation } from '../state/creation';
import type { StepProps } from '../step-props';
import { CANCEL, JOB_WORDS, PROGRESS, progressLine, RUNNING_ABOUT, STOPPING } from './texts';

/** The source itself was deleted: asking again leads nowhere. */
const TAB_GONE = 'tab-gone';

/** The stage in words, how many tabs are written, and the way out. */
export function Running({ state, dispatch }: StepProps) {
  const say = useSay();
  const { creation, failure } = state;
  const cancel: ViewAction = {
    label: CANCEL,
    run: () => dispatch({ type: 'stop' }),
    disabled: creation.stopping,
  };
  const back: ViewAction = { label: BACK, run: () => dispatch({ type: 'back' }) };
  return (
    <View
      title={JOB_WORDS[creation.job].running}
      about={failure ? undefined : RUNNING_ABOUT}
      status={failure ? undefined : stageOf(creation)}
      failure={failure}
      retry={() => {
        dispatch({ type: 'retry' });
        focusTitle();
      }}
      repair={
        failure?.code === TAB_GONE
          ? { label: OTHER_TAB, run: () => dispatch({ type: 'go', to: 'source' }) }
          : undefined
      }
      secondary={failure && creation.next !== 'continue' ? back : cancel}
    >
      {(creation.run || !failure) && (
        <progress
          aria-label={say(PROGRESS)}
          max={creation.run?.total ?? 1}
          value={creation.run?.written ?? 0}
        />
      )}
    </View>
  );
}

function stageOf({ job, run, stopping }: Creation): Phrase {
  if (stopping) return STOPPING;
  return run ? progressLine(run) : JOB_WORDS[job].starting;
}
