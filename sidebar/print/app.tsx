import { useEffect, useState } from 'preact/hooks';
import { languageOf } from '../../src/core/text/language';
import { LanguageContext, useSay } from '../language';
import { FailureMessage } from '../parts/failure-message';
import { RETRY } from '../parts/texts';
import { useAsk } from '../tools/use-ask';
import { Sheet } from './sheet';
import { all, PAPER, PRINT, TITLE, WHICH, WORKING } from './texts';

/** The guides as they come out of the printer: all of them, or one. */
export function App() {
  return (
    <LanguageContext.Provider value={languageOf(document.documentElement.lang)}>
      <Guides />
    </LanguageContext.Provider>
  );
}

const ALL = '';

function Guides() {
  const say = useSay();
  const { answer, failure, asking, underWay, ask } = useAsk('guidePages');
  const [chosen, setChosen] = useState(ALL);
  const load = (): void => ask({});
  useEffect(load, []);
  const pages = answer?.pages ?? [];
  return (
    <>
      <header class="bar">
        <h1>{say(TITLE)}</h1>
        <p role="status">{say(asking ? (underWay ?? WORKING) : PAPER)}</p>
        <div role="alert">{failure && <FailureMessage failure={failure} />}</div>
        {failure && (
          <button type="button" onClick={load}>
            {say(RETRY)}
          </button>
        )}
        {pages.length > 0 && (
          <div class="choice">
            <label for="which">{say(WHICH)}</label>
            <select id="which" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
              <option value={ALL}>{say(all(pages.length))}</option>
              {pages.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </select>
            <button type="button" onClick={() => window.print()}>
              {say(PRINT)}
            </button>
          </div>
        )}
      </header>
      <main aria-busy={asking}>
        {pages
          .filter(({ name }) => chosen === ALL || chosen === name)
          .map((page) => (
            <Sheet key={page.name} page={page} />
          ))}
      </main>
    </>
  );
}
