import type { InspectAnswer } from '../../src/contract/answers';
import { useSay } from '../language';
import { withWay } from '../state/method-choice';
import type { Settings } from '../state/state';
import { AUTOMATIC } from './texts';

type Way = InspectAnswer['ways'][number];

interface WaysProps {
  readonly ways: readonly Way[];
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
}

/** What the method is of, where the file leaves a choice: two methods to cross, what makes an account big. */
export function Ways({ ways, settings, change }: WaysProps) {
  const say = useSay();
  const chosenIn = (way: Way): string =>
    settings[way.id] ?? way.chosen ?? (way.automatic ? '' : way.options[0]!.id);
  // A method is not crossed with itself.
  const isTaken = (way: Way, id: string): boolean =>
    ways.some((other) => other !== way && chosenIn(other) === id);
  return (
    <>
      {ways.map((way) => (
        <p key={way.id}>
          <label for={way.id}>{say(way.label)}</label>
          <select
            id={way.id}
            value={chosenIn(way)}
            onChange={({ currentTarget }) => change(withWay(settings, way.id, currentTarget.value))}
          >
            {way.automatic && way.chosen === undefined && <option value="">{say(AUTOMATIC)}</option>}
            {way.options.map(({ id, name }) => (
              <option key={id} value={id} disabled={isTaken(way, id)}>
                {say(name)}
              </option>
            ))}
          </select>
        </p>
      ))}
    </>
  );
}
