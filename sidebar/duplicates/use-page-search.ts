import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../src/contract/envelope';
import { useLanguage } from '../language';
import { type PageSearch, searchHere } from '../server/engine';
import { failureFrom } from '../server/failures';
import type { Progress } from '../server/progress';
import { searchKey } from '../state/questions';
import type { State } from '../state/state';
import type { StepProps } from '../step-props';

/** A slider that is being moved is not searched for at each step. */
const SETTLING_MILLISECONDS = 400;

interface PageSearching {
  /** How far the work is; `undefined` when there is none. */
  readonly progress: Progress | undefined;
  readonly failure: Failure | undefined;
  readonly retry: () => void;
}

/** Searches in the page whatever the server leaves to it. A search that fails keeps nobody from going on. */
export function usePageSearch({ state, dispatch }: StepProps): PageSearching {
  const language = useLanguage();
  const [progress, setProgress] = useState<Progress>();
  const [failure, setFailure] = useState<Failure>();
  const [tries, setTries] = useState(0);
  const key = searchKey(state);
  const pending = state.searched?.key === key ? undefined : key;
  useEffect(() => {
    const search = searchOf(state, language);
    if (pending === undefined || !search) return undefined;
    const abort = new AbortController();
    const begin = (): void => {
      setFailure(undefined);
      searchHere(search, setProgress, abort.signal)
        .then(
          (findings) => dispatch({ type: 'searched', key: pending, findings }),
          (error: unknown) => abort.signal.aborted || setFailure(failureFrom(error)),
        )
        .finally(() => setProgress(undefined));
    };
    const timer = setTimeout(begin, state.searched ? SETTLING_MILLISECONDS : 0);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [pending, tries]);
  const isBusy = pending !== undefined && !failure;
  return {
    progress: isBusy ? (progress ?? { stage: 'searching' }) : undefined,
    failure,
    retry: () => setTries(tries + 1),
  };
}

function searchOf({ duplicates, caution, amounts }: State, language: PageSearch['options']['language']) {
  const answer = duplicates?.answer;
  if (!answer?.forBrowser) return undefined;
  return {
    ...{ sheetId: answer.sheetId, task: answer.forBrowser },
    options: { caution, amounts: amounts ?? answer.amounts ?? 'sum', language },
  };
}
