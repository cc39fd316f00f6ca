import type { HomeAnswer } from '../../src/contract/home';
import { useSay } from '../language';
import { View } from '../parts/view';
import { PRIVACY } from '../source/texts';
import { leftIn } from '../state/left';
import { isPending } from '../state/questions';
import type { StepProps } from '../step-props';
import { ALSO, NOW, READING, said, TABS, THIS_WEEK, TITLE, WORKING } from './texts';
import { useWay } from './use-way';
import { Ways } from './ways';

/** The first view: where the user stands, the one thing to do now, whom to speak to this week. */
export function HomeView({ state, dispatch }: StepProps) {
  const say = useSay();
  const home = state.home?.answer;
  const { follow, busy, failure, retry } = useWay(dispatch, leftIn(home?.place));
  const waits = isPending(state) ? READING : busy ? WORKING : undefined;
  return (
    <View
      title={TITLE}
      status={waits}
      failure={state.failure ?? failure}
      retry={() => (state.failure ? dispatch({ type: 'retry' }) : retry())}
      primary={
        home && { label: said(home.next.label), run: () => follow(home.next), disabled: waits !== undefined }
      }
    >
      {home && (
        <>
          {home.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <section>
            <h2>{say(NOW)}</h2>
            <p>
              <strong>{home.next.label}</strong>
              <span class="detail">{home.why}</span>
            </p>
          </section>
          <ThisWeek lists={home.lists} />
          <Ways title={ALSO} ways={home.others} follow={follow} />
          <Ways title={TABS} ways={home.shortcuts} follow={follow} />
        </>
      )}
      <section>
        <p class="muted">{say(PRIVACY)}</p>
      </section>
    </View>
  );
}

function ThisWeek({ lists }: Pick<HomeAnswer, 'lists'>) {
  const say = useSay();
  if (lists.length === 0) return null;
  return (
    <section>
      <h2>{say(THIS_WEEK)}</h2>
      {lists.map(({ title, people }, index) => (
        <details key={title} open={index === 0}>
          <summary>
            {title} ({people.length})
          </summary>
          <ul class="tabs">
            {people.map(({ name, line }) => (
              <li key={name + line}>
                {name}
                <span class="detail">{line}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
