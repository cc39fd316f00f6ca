import { useSay } from '../language';
import { FailureMessage } from '../parts/failure-message';
import type { StepProps } from '../step-props';
import { IN_TAB, MARK_ABOUT, MARK_SOURCE, marked, WRITE_TAB } from './texts';
import { useMark } from './use-mark';

/** The list as a tab, and — by a click that says so — a column beside the source. */
export function InWorkbook({ state, dispatch, written }: StepProps & { readonly written: boolean }) {
  const say = useSay();
  const { mark, rows, failure } = useMark(state);
  return (
    <section>
      <h2>{say(IN_TAB)}</h2>
      <button type="button" onClick={() => dispatch({ type: 'write', job: 'duplicates' })}>
        {say(WRITE_TAB)}
      </button>
      {written && (
        <>
          <p class="undo">{say(MARK_ABOUT)}</p>
          <button type="button" onClick={mark}>
            {say(MARK_SOURCE)}
          </button>
          <p role="status">{rows !== undefined && say(marked(rows))}</p>
          <div role="alert">{failure && <FailureMessage failure={failure} />}</div>
        </>
      )}
    </section>
  );
}
