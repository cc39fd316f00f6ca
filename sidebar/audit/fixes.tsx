import type { AuditAnswer, FixAnswer } from '../../src/contract/audit';
import { useSay } from '../language';
import type { Action } from '../state/action';
import { FIXES, FIXES_ABOUT, MAKE_COPY, NO_FIX, SAMPLES, toArchive } from './texts';

interface FixesProps {
  readonly audit: AuditAnswer;
  readonly unticked: readonly string[];
  readonly dispatch: (action: Action) => void;
}

/** The corrections by group, each to be unticked, then the clean copy. Only for a list of clients. */
export function Fixes({ audit, unticked, dispatch }: FixesProps) {
  const say = useSay();
  if (!audit.cleanable) return null;
  return (
    <section>
      <h2>{say(FIXES)}</h2>
      <p>{say(audit.fixes.length === 0 ? NO_FIX : FIXES_ABOUT)}</p>
      {audit.fixes.map((fix) => (
        <Fix
          key={fix.id}
          fix={fix}
          ticked={!unticked.includes(fix.id)}
          tick={(ticked) => dispatch({ type: 'fix-ticked', group: fix.id, ticked })}
        />
      ))}
      {audit.toArchive > 0 && <p class="muted">{say(toArchive(audit.toArchive))}</p>}
      <button type="button" onClick={() => dispatch({ type: 'write', job: 'cleaning' })}>
        {say(MAKE_COPY)}
      </button>
    </section>
  );
}

interface FixProps {
  readonly fix: FixAnswer;
  readonly ticked: boolean;
  readonly tick: (ticked: boolean) => void;
}

function Fix({ fix, ticked, tick }: FixProps) {
  const say = useSay();
  return (
    <div class="fix">
      <label class="choice">
        <input
          type="checkbox"
          checked={ticked}
          onChange={({ currentTarget }) => tick(currentTarget.checked)}
        />
        <span>
          {say(fix.text)}
          <span class="detail">{fix.header}</span>
        </span>
      </label>
      <details>
        <summary>
          {say(SAMPLES)}
          <span class="unseen"> {`${say(fix.text)}, ${fix.header}`}</span>
        </summary>
        <ul class="samples-list">
          {fix.samples.map(({ before, after }) => (
            <li key={before}>
              {before} → {after}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
