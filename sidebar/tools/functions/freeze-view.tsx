import { useSay } from '../../language';
import { View } from '../../parts/view';
import { useAsk } from '../use-ask';
import {
  ALL_FUNCTIONS,
  FREEZE,
  FREEZE_ABOUT,
  FREEZE_SELECTED,
  FREEZE_UNDO,
  FREEZING,
  frozenIn,
  LEFT,
} from './texts';

/** Formulas of ours replaced by their values. */
export function FreezeView({ back }: { readonly back: () => void }) {
  const say = useSay();
  const { answer, failure, asking, ask } = useAsk('freezeFormulas');
  const freeze = (): void => ask({});
  return (
    <View
      title={FREEZE}
      about={FREEZE_ABOUT}
      status={asking ? FREEZING : undefined}
      failure={failure}
      retry={freeze}
      primary={{ label: FREEZE_SELECTED, run: freeze, disabled: asking }}
      secondary={{ label: ALL_FUNCTIONS, run: back }}
    >
      <p class="muted">{say(FREEZE_UNDO)}</p>
      <p role="status">{answer && say(frozenIn(answer))}</p>
      {answer && answer.left.length > 0 && (
        <section>
          <h2>{say(LEFT)}</h2>
          <ul class="notices">
            {answer.left.map(({ cell, why }) => (
              <li key={cell}>{say({ fr: `${cell} : ${why.fr}.`, en: `${cell}: ${why.en}.` })}</li>
            ))}
          </ul>
        </section>
      )}
    </View>
  );
}
