import { useSay } from '../language';
import { CONTINUE, HOME } from '../parts/texts';
import { View } from '../parts/view';
import { canGoOn, isPending } from '../state/questions';
import { candidatesOf } from '../state/source-choice';
import type { StepProps } from '../step-props';
import { JoinField } from './join-field';
import { TabField } from './tab-field';
import {
  ABOUT,
  EMPTY,
  EMPTY_TITLE,
  LEFT_OUT,
  PRIVACY,
  READ_AGAIN,
  READING,
  RESUME,
  TITLE,
  unfinished,
} from './texts';

/** Step 1: the tab to analyse, and perhaps a second one. */
export function SourceStep({ state, dispatch }: StepProps) {
  const say = useSay();
  const known = state.tabs?.answer.tabs;
  if (known && candidatesOf(known).length === 0)
    return <NothingToAnalyse state={state} dispatch={dispatch} />;
  const choose = (source: typeof state.source) => dispatch({ type: 'source-chosen', source });
  return (
    <View
      title={TITLE}
      about={ABOUT}
      status={isPending(state) ? READING : undefined}
      failure={state.failure}
      retry={() => dispatch({ type: 'retry' })}
      primary={{ label: CONTINUE, run: () => dispatch({ type: 'next' }), disabled: !canGoOn(state) }}
      secondary={{ label: HOME, run: () => dispatch({ type: 'back' }) }}
    >
      <Unfinished state={state} dispatch={dispatch} />
      {known && <TabField tabs={known} source={state.source} choose={choose} />}
      {known && <JoinField tabs={known} source={state.source} choose={choose} />}
      {known && candidatesOf(known).length < known.length && <p class="muted">{say(LEFT_OUT)}</p>}
      <p>{say(PRIVACY)}</p>
    </View>
  );
}

/** A run that was left half-way can be gone on with. */
function Unfinished({ state, dispatch }: StepProps) {
  const say = useSay();
  const left = state.tabs?.answer.unfinished;
  if (!left) return null;
  return (
    <p>
      {say(unfinished(left))}{' '}
      <button type="button" class="link" onClick={() => dispatch({ type: 'resume' })}>
        {say(RESUME)}
      </button>
    </p>
  );
}

function NothingToAnalyse({ state, dispatch }: StepProps) {
  const say = useSay();
  return (
    <View
      title={EMPTY_TITLE}
      about={EMPTY}
      status={isPending(state) ? READING : undefined}
      failure={state.failure}
      retry={() => dispatch({ type: 'retry' })}
      primary={{ label: READ_AGAIN, run: () => dispatch({ type: 'reread' }) }}
      secondary={{ label: HOME, run: () => dispatch({ type: 'back' }) }}
    >
      <p>{say(PRIVACY)}</p>
    </View>
  );
}
