import type { NewExportTabsAnswer } from '../../../src/contract/new-export';
import type { Phrase } from '../../../src/core/model/problem';
import { useSay } from '../../language';
import { BASE, BELOW, CHOOSE, FROM_ROW, IN_TAB, NEXT, WHERE } from './texts';
import type { Choice } from './use-choice';

type Tabs = NewExportTabsAnswer['tabs'];

interface Props {
  readonly tabs: Tabs;
  readonly choice: Choice;
  readonly change: (part: Partial<Choice>) => void;
}

/** The base, and where the new export stands. */
export function ChoiceFields({ tabs, choice, change }: Props) {
  const say = useSay();
  const { base, next, isBelow, fromRow } = choice;
  return (
    <>
      <TabSelect label={BASE} tabs={tabs} value={base} choose={(sheetId) => change({ base: sheetId })} />
      <fieldset>
        <legend>{say(WHERE)}</legend>
        {[false, true].map((below) => (
          <label class="choice" key={String(below)}>
            <input
              type="radio"
              name="where"
              checked={below === isBelow}
              onChange={() => change({ isBelow: below })}
            />
            <span>{say(below ? BELOW : IN_TAB)}</span>
          </label>
        ))}
      </fieldset>
      {isBelow ? (
        <label class="field">
          {say(FROM_ROW)}
          <input
            type="text"
            inputMode="numeric"
            value={fromRow}
            onInput={(event) => change({ fromRow: event.currentTarget.value })}
          />
        </label>
      ) : (
        <TabSelect
          label={NEXT}
          tabs={tabs.filter(({ sheetId }) => sheetId !== base)}
          value={next === base ? null : next}
          choose={(sheetId) => change({ next: sheetId })}
        />
      )}
    </>
  );
}

function TabSelect({
  label,
  tabs,
  value,
  choose,
}: {
  readonly label: Phrase;
  readonly tabs: Tabs;
  readonly value: number | null;
  readonly choose: (sheetId: number) => void;
}) {
  const say = useSay();
  return (
    <label class="field">
      {say(label)}
      <select value={value ?? ''} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {value === null && <option value="">{say(CHOOSE)}</option>}
        {tabs.map(({ sheetId, name }) => (
          <option key={sheetId} value={sheetId}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
