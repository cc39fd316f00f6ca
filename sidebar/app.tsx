import { useEffect, useReducer } from 'preact/hooks';
import { languageOf } from '../src/core/text/language';
import { ColumnsStep } from './columns/columns-step';
import { HomeView } from './home/home-view';
import { LanguageContext } from './language';
import { OpeningView } from './parts/opening-view';
import { StepList } from './parts/step-list';
import { useTitleFocus } from './parts/use-title-focus';
import { useConversation } from './server/use-conversation';
import { useLaterViews } from './server/use-later-views';
import { useMemory } from './server/use-memory';
import { SourceStep } from './source/source-step';
import { outcomeOf } from './state/creation';
import { reduce } from './state/reduce';
import { INITIAL, type Place, type State } from './state/state';
import type { StepProps } from './step-props';
import type { VIEWS } from './views';

type Views = Readonly<Record<Place, (props: StepProps) => preact.JSX.Element>>;

/** What the sidebar opens with; all other views are in `views.ts`. */
const FIRST_VIEWS = { home: HomeView, source: SourceStep, columns: ColumnsStep } satisfies Partial<Views>;

export function App() {
  const [state, dispatch] = useReducer(reduce, INITIAL);
  const language = languageOf((state.home ?? state.tabs)?.answer.locale);
  useConversation(state, dispatch);
  useMemory(state, language);
  const later = useLaterViews<typeof VIEWS>('views', !(state.step in FIRST_VIEWS));
  const views: Partial<Views> = { ...FIRST_VIEWS, ...later.views };
  const View = views[state.step];
  useTitleFocus(viewOf(state, View !== undefined));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <StepList
        current={state.step === 'creation' && state.creation.job !== 'segments' ? state.cameFrom : state.step}
      />
      {View ? (
        <View state={state} dispatch={dispatch} />
      ) : (
        <OpeningView {...later} back={() => dispatch({ type: 'back' })} />
      )}
    </LanguageContext.Provider>
  );
}

/** What the sidebar shows, as far as it is there: a step that writes goes through several views. */
function viewOf({ step, creation }: State, isThere: boolean): string {
  if (!isThere) return 'opening';
  return step === 'creation' ? outcomeOf(creation) : step;
}
