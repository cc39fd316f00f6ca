import { useState } from 'preact/hooks';
import type { Phrase } from '../../src/core/model/problem';
import { languageOf } from '../../src/core/text/language';
import { LanguageContext, useSay } from '../language';
import { OpeningView } from '../parts/opening-view';
import { useTitleFocus } from '../parts/use-title-focus';
import { useLaterViews } from '../server/use-later-views';
import { ExplainView } from './explain/explain-view';
import { FollowView } from './follow/follow-view';
import { FunctionsView } from './functions/functions-view';
import { LeaveView } from './leave/leave-view';
import { TOOLS_LABEL, VIEW_NAMES } from './texts';
import type { VIEWS } from './views';

/** What the page holds; the other views are in `views.ts`. */
const FIRST_VIEWS = { functions: FunctionsView, explain: ExplainView, follow: FollowView, leave: LeaveView };

type ViewName = keyof typeof VIEW_NAMES;

const isView = (name: string | undefined): name is ViewName => name !== undefined && name in VIEW_NAMES;

/** The view that the menu asked for; the others are one click away. The page is told both before it asks anything. */
export function App() {
  const { lang, dataset } = document.documentElement;
  const asked = dataset['view'];
  const [view, setView] = useState<ViewName>(isView(asked) ? asked : 'functions');
  const later = useLaterViews<typeof VIEWS>('tools-views', !(view in FIRST_VIEWS));
  const views: Partial<Record<ViewName, () => preact.JSX.Element>> = { ...FIRST_VIEWS, ...later.views };
  const View = views[view];
  // A view that is on its way is read from its title once it is there, unless the page opened with it.
  useTitleFocus(View || view === asked ? view : 'opening');
  return (
    <LanguageContext.Provider value={languageOf(lang)}>
      <Views current={view} choose={setView} />
      {View ? <View key={view} /> : <OpeningView {...later} />}
    </LanguageContext.Provider>
  );
}

function Views({
  current,
  choose,
}: {
  readonly current: ViewName;
  readonly choose: (view: ViewName) => void;
}) {
  const say = useSay();
  return (
    <nav class="views" aria-label={say(TOOLS_LABEL)}>
      {(Object.entries(VIEW_NAMES) as [ViewName, Phrase][]).map(([name, label]) => (
        <button
          key={name}
          type="button"
          aria-current={name === current ? 'page' : undefined}
          onClick={() => choose(name)}
        >
          {say(label)}
        </button>
      ))}
    </nav>
  );
}
