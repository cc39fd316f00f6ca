import type { InspectAnswer } from '../../src/contract/answers';
import { useSay } from '../language';
import { BACK, CONTINUE } from '../parts/texts';
import { View } from '../parts/view';
import { lackingFor, methodOf, withAim } from '../state/method-choice';
import { canGoOn, isPending } from '../state/questions';
import type { Settings } from '../state/state';
import type { StepProps } from '../step-props';
import { MethodChoice } from './method-choice';
import { BETTER, NONE_AVAILABLE, READING, SEE_COLUMNS, TITLE, UNSURE } from './texts';

/** The aim first: it proposes a method, with its reason and what the file lacks for the others. */
export function AimStep({ state, dispatch }: StepProps) {
  const say = useSay();
  const inspected = state.inspected?.answer;
  const method = inspected && methodOf(inspected, state.settings);
  const change = (settings: Settings) => dispatch({ type: 'settings-changed', settings });
  return (
    <View
      title={TITLE}
      status={isPending(state) ? READING : undefined}
      failure={state.failure}
      retry={() => dispatch({ type: 'retry' })}
      repair={{ label: SEE_COLUMNS, run: () => dispatch({ type: 'back' }) }}
      primary={{
        label: CONTINUE,
        run: () => dispatch({ type: 'next' }),
        disabled: !canGoOn(state) || method === undefined,
      }}
      secondary={{ label: BACK, run: () => dispatch({ type: 'back' }) }}
    >
      {inspected && <Aims inspected={inspected} settings={state.settings} change={change} />}
      {inspected && <Lacking inspected={inspected} aim={state.settings.aim} />}
      {inspected && method && (
        <MethodChoice inspected={inspected} method={method} settings={state.settings} change={change} />
      )}
      {inspected && !method && <p>{say(NONE_AVAILABLE)}</p>}
    </View>
  );
}

interface AimsProps {
  readonly inspected: InspectAnswer;
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
}

function Aims({ inspected, settings, change }: AimsProps) {
  const say = useSay();
  const choices = [
    ...inspected.aims.map(({ id, label }) => ({ id, label })),
    { id: undefined, label: UNSURE },
  ];
  return (
    <fieldset>
      <legend class="unseen">{say(TITLE)}</legend>
      {choices.map(({ id, label }) => (
        <label key={label.fr} class="choice">
          <input
            type="radio"
            name="aim"
            checked={settings.aim === id}
            onChange={() => change(withAim(settings, inspected, id))}
          />
          <span>{say(label)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Lacking({ inspected, aim }: { readonly inspected: InspectAnswer; readonly aim: Settings['aim'] }) {
  const say = useSay();
  const lacking = lackingFor(inspected, aim);
  if (lacking.length === 0) return null;
  return (
    <>
      <p>{say(BETTER)}</p>
      <ul class="notices">
        {lacking.map(({ id, name, missing }) => (
          <li key={id}>{say(missing ?? name)}</li>
        ))}
      </ul>
    </>
  );
}
