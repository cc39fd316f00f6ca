import { useSay } from '../language';
import type { Place, Step } from '../state/state';
import { STEP_DONE, STEP_GROUPS, STEPS_LABEL } from './texts';

/** Where the user is in the wizard; nothing beside it. It tells, it does not lead: going on may take an answer of the server. */
export function StepList({ current }: { readonly current: Place }) {
  const say = useSay();
  const reached = STEP_GROUPS.findIndex(({ steps }) => steps.includes(current as Step));
  if (reached < 0) return null;
  return (
    <nav class="steps" aria-label={say(STEPS_LABEL)}>
      <ol>
        {STEP_GROUPS.map(({ name }, index) => (
          <li
            key={name.fr}
            class={index <= reached ? 'reached' : undefined}
            aria-current={index === reached ? 'step' : undefined}
          >
            {say(name)}
            {index < reached && <span class="unseen"> ({say(STEP_DONE)})</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
