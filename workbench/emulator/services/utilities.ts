import { Emulated } from '../runtime/emulated';
import { nextNumber } from '../state/document';
import { formatPattern, parsePattern } from '../text/java-pattern';

/** The global `Utilities`. */
export class Utilities extends Emulated {
  readonly className = 'Utilities' as const;

  formatDate(date: Date, zone: string, pattern: string): string {
    return formatPattern(date.getTime(), zone, pattern);
  }

  parseDate(text: string, zone: string, pattern: string): Date {
    return new Date(parsePattern(text, zone, pattern));
  }

  /** Different at each call and the same from one run to the next: tests can be repeated. */
  getUuid(): string {
    return `00000000-0000-4000-8000-${String(nextNumber(this.runtime.document)).padStart(12, '0')}`;
  }

  sleep(milliseconds: number): void {
    this.runtime.spend(milliseconds);
  }
}
