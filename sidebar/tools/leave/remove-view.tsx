import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../language';
import { View } from '../../parts/view';
import { call } from '../../server/call';
import { useAsk } from '../use-ask';
import { useTask } from '../use-task';
import { Names } from './names';
import {
  ALL_CHOICES,
  CHOICES,
  COPIES,
  INTERRUPTED,
  KEPT_TABS,
  NOTHING_OURS,
  OTHER_USERS,
  READING,
  REMOVE_ABOUT,
  REMOVED_ALL,
  REMOVED_TABS,
  remembered,
  removeAction,
  removing,
} from './texts';

/** Everything of ours removed by one click, under the list of it and of what stays. */
export function RemoveView({ back }: { readonly back: () => void }) {
  const say = useSay();
  const listed = useAsk('belongings');
  const task = useTask();
  const [left, setLeft] = useState<number>();
  const look = (): void => listed.ask({});
  useEffect(look, []);
  const remove = (): void =>
    task.run(async () => {
      for (let still = -1; still !== 0; setLeft(still)) still = (await call('removeAll', {})).left;
    });
  const { answer } = listed;
  const done = left === 0;
  const nothing = answer !== undefined && answer.tabs.length + answer.settings + answer.copies.length === 0;
  const busy = task.busy ? removing(left) : listed.asking ? READING : undefined;
  return (
    <View
      title={CHOICES.remove.label}
      about={done ? undefined : nothing ? NOTHING_OURS : REMOVE_ABOUT}
      status={busy}
      failure={task.failure ?? listed.failure}
      retry={task.failure ? remove : look}
      primary={
        answer && !done && !nothing
          ? { label: removeAction(answer), run: remove, disabled: busy !== undefined }
          : undefined
      }
      secondary={{ label: ALL_CHOICES, run: back }}
    >
      <p role="status">{done && say(REMOVED_ALL)}</p>
      {answer && !done && !nothing && (
        <>
          {answer.interrupted && <p class="notice">{say(INTERRUPTED)}</p>}
          <Names title={REMOVED_TABS} names={answer.tabs} />
          {answer.settings > 0 && <p>{say(remembered(answer.settings))}</p>}
          <Names title={KEPT_TABS} names={answer.kept} />
          <Names title={COPIES} names={answer.copies} />
          <p class="muted">{say(OTHER_USERS)}</p>
        </>
      )}
    </View>
  );
}
