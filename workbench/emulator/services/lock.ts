import { refuse } from '../errors';
import { Emulated } from '../runtime/emulated';
import type { Runtime } from '../runtime/runtime';
import type { EmulatedDocument, StoreName } from '../state/document';

/** The global `LockService`. Asking for a lock takes nothing. */
export class LockService extends Emulated {
  readonly className = 'LockService' as const;

  getDocumentLock(): Lock | null {
    if (!this.runtime.options.inDocument) return null;
    return new Lock(this.runtime, 'document');
  }
  getUserLock(): Lock {
    return new Lock(this.runtime, 'user');
  }
  getScriptLock(): Lock {
    return new Lock(this.runtime, 'script');
  }
}

/** One lock, held by an execution until it releases it or ends. */
export class Lock extends Emulated {
  readonly className = 'Lock' as const;

  constructor(
    runtime: Runtime,
    private readonly store: StoreName,
  ) {
    super(runtime);
  }

  hasLock(): boolean {
    return this.runtime.document.locks[this.store] === this.runtime.options.execution;
  }

  /** Whether the lock is now ours; waits the whole time, in virtual milliseconds, when another execution holds it. */
  tryLock(milliseconds: number): boolean {
    const { document, options } = this.runtime;
    const holder = document.locks[this.store];
    if (holder === undefined || holder === options.execution) {
      document.locks[this.store] = options.execution;
      return true;
    }
    this.runtime.spend(milliseconds);
    return false;
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) {
      refuse('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    if (this.hasLock()) delete this.runtime.document.locks[this.store];
  }
}

/** What Google does when an execution ends, well or badly. */
export function releaseLocks(document: EmulatedDocument, execution: number): void {
  for (const store of Object.keys(document.locks) as StoreName[]) {
    if (document.locks[store] === execution) delete document.locks[store];
  }
}
