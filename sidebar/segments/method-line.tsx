import type { PreviewAnswer } from '../../src/contract/answers';
import { useSay } from '../language';
import { OTHER_METHOD } from './texts';

interface MethodLineProps {
  readonly preview: PreviewAnswer;
  readonly back: () => void;
}

/** The method that makes these segments, why, and the way back to the choice. */
export function MethodLine({ preview, back }: MethodLineProps) {
  const say = useSay();
  return (
    <p>
      <strong>{say(preview.methodName)}</strong>
      <span class="detail">{say(preview.methodWhy)}</span>
      <button type="button" class="link" onClick={back}>
        {say(OTHER_METHOD)}
      </button>
    </p>
  );
}
