import type { PreviewAnswer } from '../../src/contract/answers';
import { useSay } from '../language';
import type { Settings } from '../state/state';
import { FREEZE, FREEZE_ABOUT, FROZEN_ABOUT } from './texts';

interface FrozenFieldProps {
  readonly settings: Settings;
  readonly preview: PreviewAnswer;
  readonly change: (settings: Settings) => void;
}

/** Limits kept from one quarter to the next. */
export function FrozenField({ settings, preview, change }: FrozenFieldProps) {
  const say = useSay();
  const frozen = settings.frozen ?? preview.frozen;
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={frozen}
        onChange={(event) => change({ ...settings, frozen: event.currentTarget.checked })}
      />
      <span>
        {say(FREEZE)} <span class="detail">{say(preview.frozen ? FROZEN_ABOUT : FREEZE_ABOUT)}</span>
      </span>
    </label>
  );
}
