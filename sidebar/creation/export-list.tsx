import { useState } from 'preact/hooks';
import type { RunAnswer } from '../../src/contract/answers';
import { useSay } from '../language';
import { FailureMessage } from '../parts/failure-message';
import type { StepProps } from '../step-props';
import { CHANNEL, CHANNELS, DOWNLOAD, EXPORT, EXPORTING, SEGMENT } from './texts';
import { useExport } from './use-export';

/** The clients of one segment as a CSV: those who may be contacted by the chosen channel. */
export function ExportList({
  state,
  segments,
}: Pick<StepProps, 'state'> & { readonly segments: RunAnswer['tabs'] }) {
  const say = useSay();
  const [segment, setSegment] = useState(segments[0]!.id);
  const [channel, setChannel] = useState<(typeof CHANNELS)[number][0]>('email');
  const { download, isBusy, summary, failure } = useExport(state);
  return (
    <section>
      <h2>{say(EXPORT)}</h2>
      <label class="field">
        <span>{say(SEGMENT)}</span>
        <select
          value={segment}
          onChange={({ currentTarget }) => setSegment(currentTarget.value as typeof segment)}
        >
          {segments.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{say(CHANNEL)}</span>
        <select
          value={channel}
          onChange={({ currentTarget }) => setChannel(currentTarget.value as typeof channel)}
        >
          {CHANNELS.map(([id, label]) => (
            <option key={id} value={id}>
              {say(label)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-disabled={isBusy}
        onClick={() => isBusy || download(segment.replace('segment:', ''), channel)}
      >
        {say(DOWNLOAD)}
      </button>
      <p role="status">{isBusy ? say(EXPORTING) : summary && say(summary)}</p>
      <div role="alert">{failure && <FailureMessage failure={failure} />}</div>
    </section>
  );
}
