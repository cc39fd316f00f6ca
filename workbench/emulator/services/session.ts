import { Emulated } from '../runtime/emulated';

/** The global `Session`. Who the user is stays out of reach: that needs a scope of its own. */
export class Session extends Emulated {
  readonly className = 'Session' as const;

  getActiveUserLocale(): string {
    return this.runtime.options.userLocale;
  }

  /** The zone that `Date` methods follow: here the process's own. */
  getScriptTimeZone(): string {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
}
