import { useState } from 'preact/hooks';
import type { Failure } from '../../src/contract/envelope';
import { call } from '../server/call';
import { CELLS_GONE } from './texts';

/** Selects cells of the tab; says so when it cannot. */
export function useSelection(sheetId: number | undefined) {
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const select = (cells: readonly string[]): void => {
    if (sheetId === undefined) return;
    setAsked(cells);
    setFailure(undefined);
    call('select', { sheetId, cells }).then(
      ({ selected }) => setFailure(selected ? undefined : { code: 'tab-gone', text: CELLS_GONE }),
      (failed: Failure) => setFailure(failed),
    );
  };
  return { select, failure, retry: () => select(asked) };
}
