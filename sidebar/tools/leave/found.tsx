import { useState } from 'preact/hooks';
import type { PersonPlace } from '../../../src/contract/tools';
import { useLanguage, useSay } from '../../language';
import { copyText } from '../../parts/copy-text';
import { call } from '../../server/call';
import { type Person, peopleIn } from './people';
import {
  COPY_LIST,
  LIST_COPIED,
  listOf,
  OTHERS,
  PEOPLE,
  personOf,
  placeOf,
  SOURCE_ABOUT,
  YOURS,
} from './texts';

interface Props {
  readonly places: readonly PersonPlace[];
  readonly who: readonly string[];
  readonly choose: (who: readonly string[]) => void;
  readonly others: boolean;
  readonly takeOthers: (others: boolean) => void;
}

/** Who was found, each to be ticked; other mentions; then the rows of the user's own tab, which stay. */
export function Found({ places, who, choose, others, takeOthers }: Props) {
  const say = useSay();
  const people = peopleIn(places);
  const loose = places.filter((place) => place.ours && place.who === '');
  const yours = places.filter((place) => !place.ours);
  const toggle = (person: Person): void => {
    const isChosen = person.who.every((one) => who.includes(one));
    choose(isChosen ? who.filter((one) => !person.who.includes(one)) : [...who, ...person.who]);
  };
  return (
    <>
      {people.length + loose.length > 0 && (
        <fieldset>
          <legend>{say(PEOPLE)}</legend>
          {people.map((person) => (
            <label class="choice" key={person.who.join()}>
              <input
                type="checkbox"
                checked={person.who.every((one) => who.includes(one))}
                onChange={() => toggle(person)}
              />
              <span>
                {say(personOf(person))}
                <Places places={person.places} />
              </span>
            </label>
          ))}
          {loose.length > 0 && (
            <label class="choice">
              <input type="checkbox" checked={others} onChange={() => takeOthers(!others)} />
              <span>
                {say(OTHERS)}
                <Places places={loose} />
              </span>
            </label>
          )}
        </fieldset>
      )}
      {yours.length > 0 && (
        <section>
          <h2>{say(YOURS)}</h2>
          <p class="muted">{say(SOURCE_ABOUT)}</p>
          <ul class="tabs">
            {yours.map((place) => (
              <li key={`${place.sheetId} ${place.row}`}>
                <button
                  type="button"
                  class="link"
                  onClick={() =>
                    call('select', { sheetId: place.sheetId, cells: place.cells }).catch(() => {})
                  }
                >
                  {say(placeOf(place))}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {places.length > 0 && <CopyList places={places} />}
    </>
  );
}

function Places({ places }: { readonly places: readonly PersonPlace[] }) {
  const say = useSay();
  return (
    <>
      {places.map((place) => (
        <span class="detail" key={`${place.sheetId} ${place.row}`}>
          {say(placeOf(place))}
        </span>
      ))}
    </>
  );
}

/** The list of what was found, for whoever has to answer the person. */
function CopyList({ places }: { readonly places: readonly PersonPlace[] }) {
  const say = useSay();
  const language = useLanguage();
  const [copied, setCopied] = useState<boolean>();
  const text = listOf(places, language);
  return (
    <p>
      <button type="button" class="link" onClick={() => setCopied(copyText(text))}>
        {say(COPY_LIST)}
      </button>
      <span role="status">{copied && ` ${say(LIST_COPIED)}`}</span>
      {copied === false && <textarea aria-label={say(COPY_LIST)} readOnly value={text} rows={6} />}
    </p>
  );
}
