import { useSay } from '../../language';
import { View } from '../../parts/view';
import { openPage } from '../../server/call';
import { useAsk } from '../use-ask';
import { useTask } from '../use-task';
import { Comparison } from './comparison';
import {
  AGAIN,
  CHANGE_TABS,
  CORRECT,
  effectOf,
  STOP,
  TITLE,
  UNDOING,
  WRITING,
  writeAction,
  written,
} from './texts';
import { UndoOffer } from './undo-offer';
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
  const undone = useAsk('undoNewExport');
  const done = added.answer;
  const takeBack = (): void => done && undone.ask({ id: done.undo.id });
  const busy = added.asking || opening.busy || undone.asking;
  return (
    <View
      title={TITLE}
      about={done ? undefined : effectOf(answer)}
      status={
        added.asking ? (added.underWay ?? WRITING) : undone.asking ? (undone.underWay ?? UNDOING) : undefined
      }
      failure={added.failure ?? undone.failure ?? opening.failure}
      retry={undone.failure ? takeBack : done ? open : write}
      primary={
        undone.answer
          ? { label: CHANGE_TABS, run: back, disabled: busy }
          : done
            ? { label: AGAIN, run: open, disabled: busy }
            : { label: writeAction(answer), run: write, disabled: busy }
      }
      secondary={
        done
          ? undefined
          : added.asking
            ? { label: STOP, run: added.forget }
            : { label: CHANGE_TABS, run: back, disabled: busy }
      }
    >
      <p role="status">{undone.answer ? say(undone.answer.done) : done && say(written(done))}</p>
      {done && !undone.answer && <UndoOffer offer={done.undo} run={takeBack} disabled={busy} />}
      {!done && <Comparison answer={answer} />}
      {!done && (
        <button type="button" class="link" aria-disabled={busy} onClick={() => busy || columns()}>
          {say(CORRECT)}
        </button>
      )}
    </View>
  );
}
