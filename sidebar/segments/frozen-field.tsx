import type { PreviewAnswer } from '../../src/contract/answers';
import { useSay } from '../language';
import { withoutLimits } from '../state/limits';
import type { Settings } from '../state/state';
import { FREEZE, FREEZE_ABOUT, FROZEN_ABOUT, MOVED_ABOUT } from './texts';

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
        onChange={(event) =>
          change(event.currentTarget.checked ? { ...settings, frozen: true } : withoutLimits(settings))
        }
      />
      <span>
        {say(FREEZE)} <span class="detail">{say(aboutOf(settings, preview))}</span>
      </span>
    </label>
  );
}

/** Whose limits these are. */
function aboutOf({ limits }: Settings, { frozen }: PreviewAnswer) {
  if (limits) return MOVED_ABOUT;
  return frozen ? FROZEN_ABOUT : FREEZE_ABOUT;
}
