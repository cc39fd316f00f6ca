import type { RoleChoice } from '../../src/contract/requests';
import { Notices } from '../parts/notices';
import { BACK, CONTINUE } from '../parts/texts';
import { View } from '../parts/view';
import { canGoOn, choicesOf, isPending } from '../state/questions';
import type { StepProps } from '../step-props';
import { TableColumns } from './table-columns';
import { ABOUT, OTHER_TAB, READING, READING_AGAIN, TITLE } from './texts';

/** Step 2: the columns as they were recognised, each to be corrected. */
export function ColumnsStep({ state, dispatch }: StepProps) {
  const inspected = state.inspected?.answer;
  const choices = choicesOf(state);
  const choose = (choice: RoleChoice) => dispatch({ type: 'role-chosen', choice });
  return (
    <View
      title={TITLE}
      about={ABOUT}
      status={isPending(state) ? (inspected ? READING_AGAIN : READING) : undefined}
      failure={state.failure}
      retry={() => dispatch({ type: 'retry' })}
      repair={{ label: OTHER_TAB, run: () => dispatch({ type: 'back' }) }}
      primary={{ label: CONTINUE, run: () => dispatch({ type: 'next' }), disabled: !canGoOn(state) }}
      secondary={{ label: BACK, run: () => dispatch({ type: 'back' }) }}
    >
      {inspected && <Notices notices={inspected.notices} />}
      {inspected && (
        <TableColumns
          which="main"
          table={inspected.main}
          roles={inspected.roles}
          choices={choices}
          choose={choose}
        />
      )}
      {inspected?.join && (
        <TableColumns
          which="join"
          table={inspected.join}
          roles={inspected.roles}
          choices={choices}
          choose={choose}
        />
      )}
    </View>
  );
}
