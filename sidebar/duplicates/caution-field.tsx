import { useSay } from '../language';
import { CAUTION, COMPLETE, cautionWords, PRUDENT } from './texts';

interface CautionFieldProps {
  /** −3 « plus complet » … 3 « plus prudent ». */
  readonly caution: number;
  readonly change: (caution: number) => void;
}

/** One slider, worded by its effect: from the left, prudent, to the right, complete. */
export function CautionField({ caution, change }: CautionFieldProps) {
  const say = useSay();
  return (
    <label class="field caution">
      {say(CAUTION)}
      <input
        type="range"
        min={-3}
        max={3}
        step={1}
        value={-caution}
        aria-valuetext={say(cautionWords(caution))}
        onInput={({ currentTarget }) => change(-Number(currentTarget.value))}
      />
      <span class="ends detail" aria-hidden="true">
        <span>{say(PRUDENT)}</span>
        <span>{say(COMPLETE)}</span>
      </span>
    </label>
  );
}
