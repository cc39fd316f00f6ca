import { useState } from 'preact/hooks';
import type { Phrase } from '../../src/core/model/problem';
import { languageOf } from '../../src/core/text/language';
import { LanguageContext, useSay } from '../language';
import { ExplainView } from './explain/explain-view';
import { FollowView } from './follow/follow-view';
import { FunctionsView } from './functions/functions-view';
import { LeaveView } from './leave/leave-view';
import { MonthView } from './month/month-view';
import { TOOLS_LABEL, VIEW_NAMES } from './texts';
import { useTitleFocus } from './use-title-focus';

const VIEWS = {
  functions: FunctionsView,
  explain: ExplainView,
  follow: FollowView,
  month: MonthView,
  leave: LeaveView,
};

type ViewName = keyof typeof VIEWS;

const isView = (name: string | undefined): name is ViewName => name !== undefined && name in VIEWS;

/** The view that the menu asked for; the others are one click away. The page is told both before it asks anything. */
export function App() {
  const { lang, dataset } = document.documentElement;
  const asked = dataset['view'];
  const [view, setView] = useState<ViewName>(isView(asked) ? asked : 'functions');
  useTitleFocus(view);
  const View = VIEWS[view];
  return (
    <LanguageContext.Provider value={languageOf(lang)}>
      <Views current={view} choose={setView} />
      <View key={view} />
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
