import type { PreviewAnswer } from '../../src/contract/answers';
import { formatNumber } from '../../src/core/text/numbers';
import { useLanguage, useSay } from '../language';
import { GUIDES, GUIDES_ABOUT, promise, ROWS, TAB, UPDATED, WRITTEN } from './texts';

interface PlannedTabsProps {
  readonly tabs: PreviewAnswer['tabs'];
  readonly guides: boolean;
  readonly changeGuides: (guides: boolean) => void;
}

/** Exactly what the blue button will write. */
export function PlannedTabs({ tabs, guides, changeGuides }: PlannedTabsProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section>
      <h2>{say(WRITTEN)}</h2>
      <p>{say(promise(tabs))}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={guides}
          onChange={(event) => changeGuides(event.currentTarget.checked)}
        />
        <span>
          {say(GUIDES)} <span class="detail">{say(GUIDES_ABOUT)}</span>
        </span>
      </label>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(TAB)}</th>
            <th scope="col">{say(ROWS)}</th>
          </tr>
        </thead>
        <tbody>
          {tabs.map((tab) => (
            <tr key={tab.name}>
              <th scope="row">
                {tab.name} {tab.exists && <span class="muted">{say(UPDATED)}</span>}
              </th>
              <td>{tab.rows > 0 && formatNumber(tab.rows, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
