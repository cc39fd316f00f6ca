import { useState } from 'preact/hooks';
import type { Failure } from '../../src/contract/envelope';
import { call } from '../server/call';
import { TAB_GONE } from './texts';

/** Takes the user to a tab; says so when it cannot. */
export function useShowTab() {
  const [asked, setAsked] = useState<number>();
  const [failure, setFailure] = useState<Failure>();
  const show = (sheetId: number): void => {
    setAsked(sheetId);
    setFailure(undefined);
    call('show', { sheetId }).then(
      ({ shown }) => setFailure(shown ? undefined : { code: 'tab-gone', text: TAB_GONE }),
      (failed: Failure) => setFailure(failed),
    );
  };
  return { show, failure, retry: () => asked !== undefined && show(asked) };
}
