import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../src/contract/envelope';
import { failureFrom } from './failures';
import { type LaterViews, laterViews } from './later-views';

interface LaterViewsState {
  /** `undefined` until they are there. */
  readonly views: LaterViews | undefined;
  readonly failure: Failure | undefined;
  readonly retry: () => void;
}

/** Asks for the later views once one of them is to be shown, while the server answers what that view asks. */
export function useLaterViews(needed: boolean): LaterViewsState {
  const [views, setViews] = useState<LaterViews>();
  const [failure, setFailure] = useState<Failure>();
  const missing = needed && !views && !failure;
  useEffect(() => {
    if (missing) laterViews().then(setViews, (error: unknown) => setFailure(failureFrom(error)));
  }, [missing]);
  return { views, failure, retry: () => setFailure(undefined) };
}
