import type { RunAnswer } from '../../src/contract/answers';
import { useSay } from '../language';
import type { StepProps } from '../step-props';
import { ExportList } from './export-list';
import { FOLLOW_UPS, GO_FURTHER } from './texts';

/** What one may do once the segments stand: tabs that follow them, and a file for a mailing tool. */
export function FollowUps({ run, ...props }: StepProps & { readonly run: RunAnswer }) {
  const say = useSay();
  const segments = run.tabs.filter(({ id }) => /^(segment:|prospects$)/.test(id));
  return (
    <>
      <section>
        <h2>{say(GO_FURTHER)}</h2>
        <ul class="tabs">
          {FOLLOW_UPS.map(([job, label]) => (
            <li key={job}>
              <button type="button" class="link" onClick={() => props.dispatch({ type: 'write', job })}>
                {say(label)}
              </button>
            </li>
          ))}
        </ul>
      </section>
      {segments.length > 0 && <ExportList state={props.state} segments={segments} />}
    </>
  );
}
