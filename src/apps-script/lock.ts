import type { LockPort } from '../app/ports';

/** How long a click waits for somebody else's click to end. */
const PATIENCE_MILLISECONDS = 5_000;

export const documentLock: LockPort = {
  alone: (work) => {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(PATIENCE_MILLISECONDS)) return undefined;
    try {
      return { answer: work() };
    } finally {
      SpreadsheetApp.flush();
      lock.releaseLock();
    }
  },
};
