import { useState } from 'preact/hooks';
import type { NewExportAnswer, NewExportRequest } from '../../../src/contract/new-export';
import { useTitleFocus } from '../use-title-focus';
import { ChoiceView } from './choice-view';
import { ComparedView } from './compared-view';
import { useChoice } from './use-choice';

/** The second month: the tabs are chosen, what would change is shown, then written by one click that names it. */
export function MonthView() {
  const choice = useChoice();
  const [compared, setCompared] = useState<{
    readonly request: NewExportRequest;
    readonly answer: NewExportAnswer;
  }>();
  useTitleFocus(compared ? 'compared' : '');
  return compared ? (
    <ComparedView {...compared} back={() => setCompared(undefined)} />
  ) : (
    <ChoiceView {...choice} shown={(request, answer) => setCompared({ request, answer })} />
  );
}
