import { useState } from 'preact/hooks';
import type { Failure } from '../../src/contract/envelope';

/** Work of several calls, one at a time: what went wrong is kept until the next. */
export function useTask() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const run = (work: () => Promise<unknown>): void => {
    setBusy(true);
    setFailure(undefined);
    work()
      .catch((failed: Failure) => setFailure(failed))
      .then(() => setBusy(false));
  };
  return { busy, failure, run };
}
