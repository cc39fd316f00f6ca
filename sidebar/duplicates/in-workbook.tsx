import { useSay } from '../language';
import { FailureMessage } from '../parts/failure-message';
import type { StepProps } from '../step-props';
import { handingOver, IN_TAB, MARK_ABOUT, MARK_SOURCE, marked, WRITE_TAB } from './texts';
import { useHandOver } from './use-hand-over';
import { useMark } from './use-mark';

/** The list as a tab, and — by a click that says so — a column beside the source. */
export function InWorkbook({ state, dispatch, written }: StepProps & { readonly written: boolean }) {
  const say = useSay();
  const { mark, rows, failure } = useMark(state);
  const { write, progress, failure: notHandedOver } = useHandOver({ state, dispatch });
  return (
    <section>
      <h2>{say(IN_TAB)}</h2>
      <button type="button" onClick={write}>
        {say(WRITE_TAB)}
      </button>
      <p role="status">{progress && say(handingOver(...progress))}</p>
      <div role="alert">{notHandedOver && <FailureMessage failure={notHandedOver} />}</div>
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
