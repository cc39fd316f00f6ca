import { useId } from 'preact/hooks';
import type { FunctionHelp } from '../../../src/contract/tools';
import { useSay } from '../../language';
import { BY_DEFAULT, OPTIONAL, TAKE, takeFor } from './texts';

interface Props {
  readonly param: FunctionHelp['params'][number];
  readonly value: string;
  readonly set: (text: string) => void;
  readonly take: () => void;
}

/** One argument: cells taken from the sheet or typed, or one of the words that it lists. */
export function ArgumentField({ param, value, set, take }: Props) {
  const say = useSay();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>
        <strong>{param.name}</strong>
        {param.optional && <span class="muted"> ({say(OPTIONAL)})</span>}
      </label>
      <span class="detail" id={`${id}-about`}>
        {say(param.about)}
      </span>
      {param.oneOf.length > 0 ? (
        <select
          id={id}
          aria-describedby={`${id}-about`}
          value={value}
          onChange={(event) => set(event.currentTarget.value)}
        >
          <option value="">{say(BY_DEFAULT)}</option>
          {param.oneOf.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <div class="taken">
          <input
            id={id}
            type="text"
            spellcheck={false}
            aria-describedby={`${id}-about`}
            value={value}
            onInput={(event) => set(event.currentTarget.value)}
          />
          <button type="button" aria-label={say(takeFor(param.name))} onClick={take}>
            {say(TAKE)}
          </button>
        </div>
      )}
    </div>
  );
}
