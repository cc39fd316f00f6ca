import type { TabPlan } from '../core/output/tab-plan';
import type { ClockPort } from './ports';

/** A call to the server is meant to last this long at most: short calls tell the user where the work stands. */
const CALL_MILLISECONDS = 18_000;

/** What one tab costs besides its cells, and cells that travel in a millisecond: cautious guesses. */
const TAB_MILLISECONDS = 6_000;
const CELLS_PER_MILLISECOND = 20;

/** After this long, no tab of unknown size is begun: the largest takes about as long again. */
const HALF_WAY_MILLISECONDS = 8_000;

/**
 * How many tabs one call does. Their number does not depend on the rows where tabs are made; where they stand already,
 * what users added is read first, which takes longer, and a call may stop sooner. One tab is always done, but in the
 * call that worked out the plan: a call that does nothing ends nothing.
 */
export class Pace {
  private done = 0;

  constructor(
    private readonly clock: ClockPort,
    private readonly began: number,
    /** Tabs that a call reads or writes at most. */
    private readonly most: number,
    private readonly mayDoNothing: boolean,
  ) {}

  /** True when the call may begin another tab that stands, of unknown size, to read what users added. */
  allowsReading(): boolean {
    return this.allows(() => this.elapsed() <= HALF_WAY_MILLISECONDS);
  }

  /** True when the call may write another tab; one that stands is looked at once more before. */
  allowsWriting({ values, widths }: TabPlan, stands: boolean): boolean {
    const cells = 3 * values.length * widths.length;
    const expected = TAB_MILLISECONDS + cells / CELLS_PER_MILLISECOND;
    return this.allows(() => !stands || this.elapsed() + expected <= CALL_MILLISECONDS);
  }

  private allows(hasTime: () => boolean): boolean {
    const allowed = (this.done === 0 && !this.mayDoNothing) || (this.done < this.most && hasTime());
    if (allowed) this.done++;
    return allowed;
  }

  private elapsed(): number {
    return this.clock.now() - this.began;
  }
}
