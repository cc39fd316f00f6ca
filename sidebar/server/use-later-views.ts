import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../src/contract/envelope';
import type { ProgramName } from '../../src/contract/programs';
import { failureFrom } from './failures';
import { laterViews } from './later-views';

interface LaterViewsState<Views> {
  /** `undefined` until they are there. */
  readonly views: Views | undefined;
  readonly failure: Failure | undefined;
  readonly retry: () => void;
}

/** Asks for the later views once one of them is to be shown, while the server answers what that view asks. */
export function useLaterViews<Views extends object>(
  program: ProgramName,
  needed: boolean,
): LaterViewsState<Views> {
  const [views, setViews] = useState<Views>();
  const [failure, setFailure] = useState<Failure>();
  const missing = needed && !views && !failure;
  useEffect(() => {
    if (missing)
      laterViews<Views>(program).then(setViews, (error: unknown) => setFailure(failureFrom(error)));
  }, [missing]);
  return { views, failure, retry: () => setFailure(undefined) };
}
