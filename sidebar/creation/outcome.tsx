import type { RunAnswer } from '../../src/contract/answers';
import type { JobId } from '../../src/contract/requests';
import type { Phrase } from '../../src/core/model/problem';
import { useSay } from '../language';
import { Notices } from '../parts/notices';
import { BACK, CONTINUE, HOME } from '../parts/texts';
import { View, type ViewAction } from '../parts/view';
import { outcomeOf } from '../state/creation';
import type { StepProps } from '../step-props';
import { FollowUps } from './follow-ups';
import { FormerTabs } from './former-tabs';
import {
  FOLLOW_UPS,
  JOB_WORDS,
  KEEP_SOURCE,
  SEE_RESULT,
  START_AGAIN,
  STOPPED_TITLE,
  stoppedAbout,
  TABS,
  USE_COPY,
} from './texts';
import { useShowTab } from './use-show-tab';

/** All tabs written, or those that were before the user stopped; each is one click away. */
export function Outcome({ state, dispatch, run }: StepProps & { readonly run: RunAnswer }) {
  const say = useSay();
  const { show, failure, retry } = useShowTab();
  const done = outcomeOf(state.creation) === 'done';
  const words = JOB_WORDS[state.creation.job];
  const former = run.notices.find(({ code }) => code === 'former-tabs');
  const { primary, secondary } = done
    ? waysOn(state.creation.job, run, show, dispatch)
    : {
        primary: { label: START_AGAIN, run: () => dispatch({ type: 'next' }) },
        secondary: { label: BACK, run: () => dispatch({ type: 'back' }) },
      };
  return (
    <View
      title={done ? words.done : STOPPED_TITLE}
      about={done ? words.about : stoppedAbout(run)}
      failure={failure}
      retry={retry}
      primary={primary}
      secondary={secondary}
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
      {done && isOfSegments(state.creation.job) && <FollowUps state={state} dispatch={dispatch} run={run} />}
      {done && former && <FormerTabs count={Number(former.params?.['tabs'])} />}
    </View>
  );
}

/** The segments, or a tab that follows them. */
const isOfSegments = (job: JobId): boolean =>
  job === 'segments' || FOLLOW_UPS.some(([followUp]) => followUp === job);

interface WaysOn {
  readonly primary: ViewAction | undefined;
  readonly secondary: ViewAction;
}

function waysOn(
  job: JobId,
  run: RunAnswer,
  show: (sheetId: number) => void,
  dispatch: StepProps['dispatch'],
): WaysOn {
  const first = run.tabs[0];
  const goOn = (label: Phrase, sheetId?: number): ViewAction => ({
    label,
    run: () => dispatch({ type: 'go-on', sheetId }),
  });
  if (job === 'cleaning' || job === 'merge') {
    const copy = run.tabs.find(({ id }) => id === 'clean');
    return { primary: goOn(USE_COPY, copy?.sheetId), secondary: goOn(KEEP_SOURCE) };
  }
  if (!isOfSegments(job))
    return { primary: goOn(CONTINUE), secondary: { label: BACK, run: () => dispatch({ type: 'back' }) } };
  return {
    primary: first && { label: SEE_RESULT, run: () => show(first.sheetId) },
    secondary: { label: HOME, run: () => dispatch({ type: 'go', to: 'home' }) },
  };
}
