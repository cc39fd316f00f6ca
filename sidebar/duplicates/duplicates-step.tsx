import type { DuplicatesAnswer } from '../../src/contract/duplicates';
import type { Findings } from '../../src/core/duplicates/findings';
import type { Phrase } from '../../src/core/model/problem';
import { useSelection } from '../audit/use-selection';
import { useSay } from '../language';
import { FailureMessage } from '../parts/failure-message';
import { BACK, CONTINUE, RETRY } from '../parts/texts';
import { View } from '../parts/view';
import type { Progress } from '../server/progress';
import { canGoOn, foundIn, isPending } from '../state/questions';
import { groupsToReview } from '../state/review';
import type { State } from '../state/state';
import type { StepProps } from '../step-props';
import { Apart } from './apart';
import { CautionField } from './caution-field';
import { InWorkbook } from './in-workbook';
import { Merging } from './merging';
import { Reviewer } from './reviewer';
import { Summary } from './summary';
import { progressWords, SAVING, SEARCHING, SEE_COLUMNS, TITLE } from './texts';
import { usePageSearch } from './use-page-search';

/** Records that may be one client: decided one group at a time, then merged in the clean copy. */
export function DuplicatesStep({ state, dispatch }: StepProps) {
  const say = useSay();
  const answer = state.duplicates?.answer;
  const findings = foundIn(state);
  const search = usePageSearch({ state, dispatch });
  const { select, failure, retry } = useSelection(answer?.sheetId);
  return (
    <View
      title={TITLE}
      status={statusOf(state, search.progress)}
      failure={state.failure ?? failure}
      retry={() => (state.failure ? dispatch({ type: 'retry' }) : retry())}
      repair={{ label: SEE_COLUMNS, run: () => dispatch({ type: 'back' }) }}
      primary={{ label: CONTINUE, run: () => dispatch({ type: 'next' }), disabled: !canGoOn(state) }}
      secondary={{ label: BACK, run: () => dispatch({ type: 'back' }) }}
    >
      {answer?.idle && <p>{say(answer.idle)}</p>}
      <div role="alert">
        {search.failure && (
          <>
            <FailureMessage failure={search.failure} />
            <button type="button" onClick={search.retry}>
              {say(RETRY)}
            </button>
          </>
        )}
      </div>
      {answer && findings && (
        <Found state={state} dispatch={dispatch} answer={answer} findings={findings} select={select} />
      )}
    </View>
  );
}

function statusOf(state: State, progress: Progress | undefined): Phrase | undefined {
  if (isPending(state)) return state.review.sending.length > 0 ? SAVING : SEARCHING;
  return progress && progressWords(progress);
}

interface FoundProps extends StepProps {
  readonly answer: DuplicatesAnswer;
  readonly findings: Findings;
  readonly select: (cells: readonly string[]) => void;
}

function Found({ state, dispatch, answer, findings, select }: FoundProps) {
  const groups = groupsToReview(findings);
  return (
    <>
      <Summary findings={findings} />
      <CautionField
        caution={state.caution}
        change={(caution) => dispatch({ type: 'caution-changed', caution })}
      />
      {groups.length > 0 && (
        <Reviewer
          findings={findings}
          groups={groups}
          review={state.review}
          dispatch={dispatch}
          select={select}
        />
      )}
      {(groups.length > 0 || answer.merged) && (
        <Merging
          state={state}
          dispatch={dispatch}
          answer={answer}
          hasAmounts={findings.hasAmounts}
          groups={groups}
        />
      )}
      <Apart findings={findings} select={select} />
      {(findings.groups.length > 0 || answer.written) && (
        <InWorkbook state={state} dispatch={dispatch} written={answer.written} />
      )}
    </>
  );
}
