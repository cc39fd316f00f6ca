import { said, WORKING } from '../home/texts';
import { useWay } from '../home/use-way';
import { useSay } from '../language';
import { HOME } from '../parts/texts';
import { View } from '../parts/view';
import { isPending } from '../state/questions';
import type { StepProps } from '../step-props';
import { PlanForm, usePlanChoice } from './plan-form';
import { Task } from './task';
import { ABOUT, CHANGE, MAKE, READING, SAVE, SAVING, SEE, TITLE } from './texts';
import { usePlan } from './use-plan';

/** « Plan sur 4 semaines »: begun here, then the same as its tab. */
export function PlanView({ state, dispatch }: StepProps) {
  const say = useSay();
  const way = useWay(dispatch);
  const told = usePlan(dispatch);
  const answer = state.plan?.answer;
  const plan = answer?.plan;
  const form = usePlanChoice(answer);
  const waits = isPending(state) ? READING : told.saving ? SAVING : way.busy ? WORKING : undefined;
  const make = () => told.make(form.choice);
  return (
    <View
      title={TITLE}
      about={plan ? said(plan.progress) : ABOUT}
      status={waits}
      failure={state.failure ?? told.failure ?? way.failure}
      retry={() => (state.failure ? dispatch({ type: 'retry' }) : told.failure ? told.retry() : way.retry())}
      primary={
        answer && {
          label: plan ? SEE : MAKE,
          run: () => (plan ? way.follow({ to: 'tab', label: '', sheetId: plan.sheetId }) : make()),
          disabled: waits !== undefined,
        }
      }
      secondary={{ label: HOME, run: () => dispatch({ type: 'go', to: 'home' }) }}
    >
      {plan?.stages.map(({ title, current, tasks }) => (
        <details key={title} open={current}>
          <summary>
            {title} ({tasks.filter(({ done }) => done).length}/{tasks.length})
          </summary>
          <ul class="tabs">
            {tasks.map((task) => (
              <Task key={task.id} task={task} tell={told.tell} follow={way.follow} />
            ))}
          </ul>
        </details>
      ))}
      {answer && !plan && <PlanForm mondays={answer.mondays} {...form} />}
      {answer && plan && (
        <details>
          <summary>{say(CHANGE)}</summary>
          <PlanForm mondays={answer.mondays} {...form} />
          <button type="button" onClick={make}>
            {say(SAVE)}
          </button>
        </details>
      )}
    </View>
  );
}
