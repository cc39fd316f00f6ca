import type { InspectAnswer } from '../../src/contract/answers';
import { useSay } from '../language';
import { proposedMethod, withMethodOf } from '../state/method-choice';
import type { Settings } from '../state/state';
import { CHOSEN, METHODS, OTHERS, PROPOSED, wouldHelp } from './texts';
import { Ways } from './ways';

type Proposal = InspectAnswer['allMethods'][number];

interface MethodChoiceProps {
  readonly inspected: InspectAnswer;
  readonly method: Proposal;
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
}

/** The method with its reason; the others one click away. */
export function MethodChoice({ inspected, method, settings, change }: MethodChoiceProps) {
  const say = useSay();
  const isProposed = proposedMethod(inspected, settings.aim)?.id === method.id;
  return (
    <section>
      <h2>{say(isProposed ? PROPOSED : CHOSEN)}</h2>
      <p>
        <strong>{say(method.name)}</strong>
        <span class="detail">{say(method.why)}</span>
        {method.wouldHelp.length > 0 && <span class="detail">{say(wouldHelp(method.wouldHelp))}</span>}
      </p>
      <Ways ways={inspected.ways.filter((way) => way.method === method.id)} {...{ settings, change }} />
      <details>
        <summary>{say(OTHERS)}</summary>
        <fieldset>
          <legend class="unseen">{say(METHODS)}</legend>
          {inspected.allMethods.map((one) => (
            <MethodRadio
              key={one.id}
              method={one}
              checked={one.id === method.id}
              choose={() => change(withMethodOf(settings, one))}
            />
          ))}
        </fieldset>
      </details>
    </section>
  );
}

interface MethodRadioProps {
  readonly method: Proposal;
  readonly checked: boolean;
  readonly choose: () => void;
}

/** A method that the file does not allow says what it lacks. */
function MethodRadio({ method, checked, choose }: MethodRadioProps) {
  const say = useSay();
  const { name, why, available, missing } = method;
  return (
    <label class="choice">
      <input type="radio" name="method" checked={checked} disabled={!available} onChange={choose} />
      <span class={available ? undefined : 'muted'}>
        {say(missing ?? name)}
        {available && <span class="detail">{say(why)}</span>}
      </span>
    </label>
  );
}
