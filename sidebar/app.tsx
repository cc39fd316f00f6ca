import { useEffect, useReducer, useRef } from 'preact/hooks';
import { languageOf } from '../src/core/text/language';
import { AimStep } from './aim/aim-step';
import { AuditStep } from './audit/audit-step';
import { ColumnsStep } from './columns/columns-step';
import { CreationStep } from './creation/creation-step';
import { DuplicatesStep } from './duplicates/duplicates-step';
import { HomeView } from './home/home-view';
import { LanguageContext } from './language';
import { StepList } from './parts/step-list';
import { focusTitle } from './parts/view';
import { PlanView } from './plan/plan-view';
import { SegmentsStep } from './segments/segments-step';
import { useConversation } from './server/use-conversation';
import { useMemory } from './server/use-memory';
import { SourceStep } from './source/source-step';
import { outcomeOf } from './state/creation';
import { reduce } from './state/reduce';
import { INITIAL, type Place, type State } from './state/state';
import type { StepProps } from './step-props';

const VIEWS: Readonly<Record<Place, (props: StepProps) => preact.JSX.Element>> = {
  home: HomeView,
  plan: PlanView,
  source: SourceStep,
  columns: ColumnsStep,
  audit: AuditStep,
  duplicates: DuplicatesStep,
  aim: AimStep,
  segments: SegmentsStep,
  creation: CreationStep,
};

export function App() {
  const [state, dispatch] = useReducer(reduce, INITIAL);
  const language = languageOf((state.home ?? state.tabs)?.answer.locale);
  useConversation(state, dispatch);
  useMemory(state, language);
  useTitleFocus(state);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const View = VIEWS[state.step];
  return (
    <LanguageContext.Provider value={language}>
      <StepList
        current={state.step === 'creation' && state.creation.job !== 'segments' ? state.cameFrom : state.step}
      />
      <View state={state} dispatch={dispatch} />
    </LanguageContext.Provider>
  );
}

/** A new view is read from its title; the first one takes no focus from the sheet. */
function useTitleFocus(state: State): void {
  const view = state.step === 'creation' ? outcomeOf(state.creation) : state.step;
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    focusTitle();
    window.scrollTo(0, 0);
  }, [view]);
}
