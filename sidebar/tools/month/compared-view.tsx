import { useSay } from '../../language';
import { View } from '../../parts/view';
import { openPage } from '../../server/call';
import { useAsk } from '../use-ask';
import { useTask } from '../use-task';
import { Comparison } from './comparison';
import { AGAIN, CHANGE_TABS, CORRECT, effectOf, TITLE, WRITING, writeAction, written } from './texts';
import type { Compared } from './use-comparison';

interface Props extends Compared {
  /** Leads to the columns of the export. */
  readonly columns: () => void;
  readonly back: () => void;
}

/** What would change, and the click that writes it; then the way back to the analysis. */
export function ComparedView({ request, answer, columns, back }: Props) {
  const say = useSay();
  const added = useAsk('addNewExport');
  const opening = useTask();
  const write = (): void => added.ask({ ...request, mark: answer.mark });
  const open = (): void => opening.run(() => openPage('openSidebar'));
  const done = added.answer;
  const busy = added.asking || opening.busy;
  return (
    <View
      title={TITLE}
      about={done ? undefined : effectOf(answer)}
      status={added.asking ? WRITING : undefined}
      failure={added.failure ?? opening.failure}
      retry={done ? open : write}
      primary={
        done
          ? { label: AGAIN, run: open, disabled: busy }
          : { label: writeAction(answer), run: write, disabled: busy }
      }
      secondary={done ? undefined : { label: CHANGE_TABS, run: back, disabled: busy }}
    >
      <p role="status">{done && say(written(done))}</p>
      {!done && <Comparison answer={answer} />}
      {!done && (
        <button type="button" class="link" aria-disabled={busy} onClick={() => busy || columns()}>
          {say(CORRECT)}
        </button>
      )}
    </View>
  );
}
