import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Phrase } from '../../../src/core/model/problem';
import { say } from '../../../src/core/text/typography';
import type { Workbench } from '../workbench';

export const WorkbenchContext = createContext<Workbench>(undefined as never);

export const useWorkbench = (): Workbench => useContext(WorkbenchContext);

/** Says a phrase in the language of the page. */
export function useSpeech(): (phrase: Phrase) => string {
  const { language } = useWorkbench();
  return (phrase) => say(phrase, language);
}
