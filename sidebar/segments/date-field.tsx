import type { IsoDate } from '../../src/core/model/iso-date';
import { formatDate } from '../../src/core/text/numbers';
import { useSay } from '../language';
import type { SettingsProps } from './settings-fields';
import { AS_OF, backToDate } from './texts';

/** The date proposed with its reason, or another one and the way back. */
export function DateField({ settings, inspected, change }: SettingsProps) {
  const say = useSay();
  const { asOf, ...others } = settings;
  const proposed = inspected.asOf as IsoDate;
  return (
    <>
      <label for="as-of">{say(AS_OF)}</label>
      <input
        id="as-of"
        type="date"
        min="1900-01-01"
        required
        aria-describedby="as-of-about"
        value={asOf ?? proposed}
        onChange={({ currentTarget: { value, validity } }) => {
          if (validity.valid) change({ ...others, asOf: value });
        }}
      />
      <p id="as-of-about" class="detail">
        {(asOf ?? proposed) === proposed ? (
          inspected.asOfReason && say(inspected.asOfReason)
        ) : (
          <button type="button" class="link" onClick={() => change(others)}>
            {say(backToDate(formatDate(proposed, 'fr'), formatDate(proposed, 'en')))}
          </button>
        )}
      </p>
    </>
  );
}
