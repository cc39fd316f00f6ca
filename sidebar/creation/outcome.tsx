import type { RunAnswer } from '../../src/contract/answers';
import { useSay } from '../language';
import { Notices } from '../parts/notices';
import { BACK } from '../parts/texts';
import { View } from '../parts/view';
import { outcomeOf } from '../state/creation';
import type { StepProps } from '../step-props';
import {
  DONE_ABOUT,
  DONE_TITLE,
  NEW_ANALYSIS,
  SEE_RESULT,
  START_AGAIN,
  STOPPED_TITLE,
  stoppedAbout,
  TABS,
} from './texts';
import { useShowTab } from './use-show-tab';

/** All tabs written, or those that were before the user stopped; each is one click away. */
export function Outcome({ state, dispatch, run }: StepProps & { readonly run: RunAnswer }) {
  const say = useSay();
  const { show, failure, retry } = useShowTab();
  const done = outcomeOf(state.creation) === 'done';
  const first = run.tabs[0];
  return (
    <View
      title={done ? DONE_TITLE : STOPPED_TITLE}
      about={done ? DONE_ABOUT : stoppedAbout(run)}
      failure={failure}
      retry={retry}
      primary={
        done
          ? first && { label: SEE_RESULT, run: () => show(first.sheetId) }
          : { label: START_AGAIN, run: () => dispatch({ type: 'next' }) }
      }
      secondary={
        done
          ? { label: NEW_ANALYSIS, run: () => dispatch({ type: 'again' }) }
          : { label: BACK, run: () => dispatch({ type: 'back' }) }
      }
    >
      {run.tabs.length > 0 && (
        <section>
          <h2>{say(TABS)}</h2>
          <ul class="tabs">
            {run.tabs.map((tab) => (
              <li key={tab.sheetId}>
                <button type="button" class="link" onClick={() => show(tab.sheetId)}>
                  {tab.name}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Notices notices={run.notices} />
    </View>
  );
}
