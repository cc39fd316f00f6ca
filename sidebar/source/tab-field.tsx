import type { TabSummary } from '../../src/contract/answers';
import { useSay } from '../language';
import { candidatesOf, type SourceChoice } from '../state/source-choice';
import { sizeOfTab, TABS } from './texts';

export interface SourceFieldProps {
  readonly tabs: readonly TabSummary[];
  readonly source: SourceChoice;
  readonly choose: (source: SourceChoice) => void;
}

export function TabField({ tabs, source, choose }: SourceFieldProps) {
  const say = useSay();
  return (
    <fieldset>
      <legend>{say(TABS)}</legend>
      {candidatesOf(tabs).map((tab) => (
        <label key={tab.sheetId} class="choice">
          <input
            type="radio"
            name="tab"
            checked={tab.sheetId === source.sheetId}
            onChange={() => choose({ ...source, sheetId: tab.sheetId })}
          />
          <span>
            {tab.name} <span class="detail">{say(sizeOfTab(tab.rows, tab.columns))}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
