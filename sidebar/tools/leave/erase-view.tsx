import { useState } from 'preact/hooks';
import type { PersonPlace } from '../../../src/contract/tools';
import { useSay } from '../../language';
import { View } from '../../parts/view';
import { call } from '../../server/call';
import { useTask } from '../use-task';
import { Found } from './found';
import { findAll, peopleIn } from './people';
import {
  ALL_CHOICES,
  CHOICES,
  ERASE_ABOUT,
  ERASING,
  eraseAction,
  erasedIn,
  NOBODY,
  QUERY,
  SEARCH_AGAIN,
  SEARCH_PERSON,
  SEARCHING,
} from './texts';

/** One person looked for everywhere, shown, then erased from our tabs. */
export function EraseView({ back }: { readonly back: () => void }) {
  const say = useSay();
  const task = useTask();
  const [query, setQuery] = useState('');
  const [places, setPlaces] = useState<readonly PersonPlace[]>();
  const [who, setWho] = useState<readonly string[]>([]);
  const [others, setOthers] = useState(true);
  const [erased, setErased] = useState<number>();
  const search = (): void =>
    task.run(async () => {
      setErased(undefined);
      const found = await findAll(query);
      const people = peopleIn(found);
      setPlaces(found);
      setWho(people.length === 1 ? people[0]!.who : []);
    });
  const chosen = (places ?? []).filter(
    (place) => place.ours && (place.who === '' ? others : who.includes(place.who)),
  );
  const erase = (): void =>
    task.run(async () => {
      let count = 0;
      for (let from: number | null = 0; from !== null; ) {
        const { erased: some, next }: { erased: number; next: number | null } = await call('erasePerson', {
          ...{ query, who, others, from },
        });
        count += some;
        from = next;
      }
      setErased(count);
      setPlaces(await findAll(query));
    });
  const again = (): void => {
    setPlaces(undefined);
    setErased(undefined);
  };
  const ours = places?.some((place) => place.ours) ?? false;
  return (
    <View
      title={CHOICES.erase.label}
      about={ERASE_ABOUT}
      status={task.busy ? (places === undefined ? SEARCHING : ERASING) : undefined}
      failure={task.failure}
      retry={places === undefined ? search : erase}
      primary={
        places === undefined
          ? { label: SEARCH_PERSON, run: search, disabled: task.busy || query.trim() === '' }
          : ours
            ? { label: eraseAction(chosen.length), run: erase, disabled: task.busy || chosen.length === 0 }
            : { label: SEARCH_AGAIN, run: again }
      }
      secondary={ours ? { label: SEARCH_AGAIN, run: again } : { label: ALL_CHOICES, run: back }}
    >
      {places === undefined ? (
        <label class="field">
          {say(QUERY)}
          <input type="text" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        </label>
      ) : (
        <>
          <p role="status">
            {erased !== undefined ? say(erasedIn(erased, query)) : places.length === 0 ? say(NOBODY) : ''}
          </p>
          <Found places={places} who={who} choose={setWho} others={others} takeOthers={setOthers} />
        </>
      )}
    </View>
  );
}
