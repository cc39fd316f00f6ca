import { useSay } from '../language';
import { STEPS, type Step } from '../state/state';
import { STEP_DONE, STEP_NAMES, STEPS_LABEL } from './texts';

/** Where the user is. It tells, it does not lead: going on may take an answer of the server. */
export function StepList({ current }: { readonly current: Step }) {
  const say = useSay();
  const reached = STEPS.indexOf(current);
  return (
    <nav class="steps" aria-label={say(STEPS_LABEL)}>
      <ol>
        {STEPS.map((step, index) => (
          <li
            key={step}
            class={index <= reached ? 'reached' : undefined}
            aria-current={index === reached ? 'step' : undefined}
          >
            {say(STEP_NAMES[step])}
            {index < reached && <span class="unseen"> ({say(STEP_DONE)})</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
