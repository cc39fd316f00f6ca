import type { AuditAnswer } from '../../src/contract/audit';
import { useSay } from '../language';
import { BACK, CONTINUE } from '../parts/texts';
import { View } from '../parts/view';
import { canGoOn, isPending } from '../state/questions';
import type { StepProps } from '../step-props';
import { Columns } from './columns';
import { Findings } from './findings';
import { Fixes } from './fixes';
import { Scores } from './scores';
import { AUDITING, SEE_COLUMNS, SENSITIVE, SENSITIVE_ABOUT, TITLE, WRITE_AUDIT } from './texts';
import { useSelection } from './use-selection';

/** What the file is worth, what to mend first, and the clean copy that mends it. */
export function AuditStep({ state, dispatch }: StepProps) {
  const say = useSay();
  const audit = isPending(state) ? undefined : state.audit?.answer;
  const { select, failure, retry } = useSelection(audit?.sheetId);
  return (
    <View
      title={TITLE}
      status={isPending(state) ? AUDITING : undefined}
      failure={state.failure ?? failure}
      retry={() => (state.failure ? dispatch({ type: 'retry' }) : retry())}
      repair={{ label: SEE_COLUMNS, run: () => dispatch({ type: 'back' }) }}
      primary={{ label: CONTINUE, run: () => dispatch({ type: 'next' }), disabled: !canGoOn(state) }}
      secondary={{ label: BACK, run: () => dispatch({ type: 'back' }) }}
    >
      {audit && (
        <>
          <Scores audit={audit} />
          <Findings audit={audit} select={select} />
          <Sensitive audit={audit} />
          <Fixes audit={audit} unticked={state.unticked} dispatch={dispatch} />
          <Columns audit={audit} />
          <section>
            <button type="button" onClick={() => dispatch({ type: 'write', job: 'audit' })}>
              {say(WRITE_AUDIT)}
            </button>
          </section>
        </>
      )}
    </View>
  );
}

function Sensitive({ audit: { sensitive } }: { readonly audit: AuditAnswer }) {
  const say = useSay();
  if (sensitive.length === 0) return null;
  return (
    <section>
      <h2>{say(SENSITIVE)}</h2>
      <p>{say(SENSITIVE_ABOUT)}</p>
      <ul class="notices">
        {sensitive.map(({ header, reason }) => (
          <li key={header}>
            <strong>{header}</strong>
            <span class="detail">{say(reason)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
