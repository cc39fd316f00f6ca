import { useState } from 'preact/hooks';
import { useSay } from '../../language';
import { useTitleFocus } from '../../parts/use-title-focus';
import { View } from '../../parts/view';
import { EraseView } from './erase-view';
import { RemoveView } from './remove-view';
import { ABOUT, CHOICES, TITLE } from './texts';
import { UndoView } from './undo-view';

const VIEWS = { undo: UndoView, erase: EraseView, remove: RemoveView };

type Choice = keyof typeof VIEWS;

/** Three ways back, each in a view of its own that says what it does before doing it. */
export function LeaveView() {
  const say = useSay();
  const [chosen, choose] = useState<Choice>();
  useTitleFocus(chosen ?? '');
  if (chosen) {
    const Chosen = VIEWS[chosen];
    return <Chosen back={() => choose(undefined)} />;
  }
  return (
    <View title={TITLE} about={ABOUT} failure={undefined} retry={() => {}}>
      <ul class="tabs spaced">
        {(Object.keys(VIEWS) as Choice[]).map((name) => (
          <li key={name}>
            <button type="button" class="link" onClick={() => choose(name)}>
              {say(CHOICES[name].label)}
            </button>
            <span class="detail">{say(CHOICES[name].about)}</span>
          </li>
        ))}
      </ul>
    </View>
  );
}
