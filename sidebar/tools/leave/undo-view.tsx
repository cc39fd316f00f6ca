import { useEffect, useState } from 'preact/hooks';
import type { RunAnswer } from '../../../src/contract/answers';
import { useSay } from '../../language';
import { View } from '../../parts/view';
import { call } from '../../server/call';
import { useAsk } from '../use-ask';
import { useTask } from '../use-task';
import { Names } from './names';
import {
  ALL_CHOICES,
  CHOICES,
  READING,
  REMOVED,
  RESTORED,
  STARTING_UNDO,
  stageOf,
  UNDO,
  UNDONE,
  undoAbout,
} from './texts';

/** The last analysis taken back, once it is said what that does to which tabs. */
export function UndoView({ back }: { readonly back: () => void }) {
  const say = useSay();
  const shown = useAsk('undoable');
  const task = useTask();
  const [run, setRun] = useState<RunAnswer>();
  const look = (): void => shown.ask({});
  useEffect(look, []);
  const undo = (): void => {
    const way = shown.answer?.back;
    if (way === undefined) return;
    task.run(async () => {
      // A run speaks of a source; this one reads none.
      let next = await call('start', { source: { sheetId: 0 }, job: 'undo', back: way });
      setRun(next);
      while (!next.done) {
        next = await call('continue', { runId: next.runId });
        setRun(next);
      }
    });
  };
  const done = run?.done ?? false;
  const busy = task.busy ? (run ? stageOf(run) : STARTING_UNDO) : shown.asking ? READING : undefined;
  return (
    <View
      title={CHOICES.undo.label}
      about={done ? undefined : shown.answer && undoAbout(shown.answer)}
      status={busy}
      failure={task.failure ?? shown.failure}
      retry={task.failure ? undo : look}
      primary={shown.answer && !done ? { label: UNDO, run: undo, disabled: busy !== undefined } : undefined}
      secondary={{ label: ALL_CHOICES, run: back }}
    >
      <p role="status">{done && say(UNDONE)}</p>
      {shown.answer && !done && (
        <>
          <Names title={RESTORED} names={shown.answer.restored} />
          <Names title={REMOVED} names={shown.answer.removed} />
        </>
      )}
    </View>
  );
}
