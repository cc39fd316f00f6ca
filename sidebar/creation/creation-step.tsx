import { outcomeOf } from '../state/creation';
import type { StepProps } from '../step-props';
import { Outcome } from './outcome';
import { Running } from './running';

/** Step 4: the writing itself, then what came of it. */
export function CreationStep(props: StepProps) {
  const { creation } = props.state;
  return outcomeOf(creation) === 'running' || !creation.run ? (
    <Running {...props} />
  ) : (
    <Outcome {...props} run={creation.run} />
  );
}
