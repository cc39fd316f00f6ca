import type { ClockPort } from './ports';

/** Cells that travel in a millisecond: a cautious guess, as are the times below. */
const CELLS_PER_MILLISECOND = 20;

/** Cells that travel in so many milliseconds. */
export const cellsIn = (milliseconds: number): number =>
  Math.max(0, Math.floor(milliseconds * CELLS_PER_MILLISECOND));

/** What reading a tab takes besides its cells, and ending a run with something of the user's to put away, or nothing. */
const READING_MILLISECONDS = 6_000;
const CLOSING_MILLISECONDS = 6_000;
const BARE_CLOSING_MILLISECONDS = 2_000;

/** What writing a tab takes besides its cells: to begin one that is new or stands, to go on, to end, to look up its warning. */
const CREATING_MILLISECONDS = 1_500;
const EMPTYING_MILLISECONDS = 5_500;
const GOING_ON_MILLISECONDS = 500;
const ENDING_MILLISECONDS = 2_500;
const WARNING_MILLISECONDS = 2_500;

/** Tabs of so many cells are worth waiting for a call with time to read them and write them. */
const SMALL_TAB = 20_000;

/** A tab is not read or written in crumbs, however long the call took to get there. */
const FEWEST_CELLS_READ = 40_000;
const FEWEST_CELLS_WRITTEN = 10_000;

/**
 * How long a call to the server is meant to last at most, in milliseconds: short calls tell the user where the work
 * stands. A source of many rows takes its time to read in each call, and calls are longer rather than more.
 */
export function callMilliseconds(sourceRows: number): number {
  const usual = 5_000;
  return 18_000 * Math.min(3, Math.max(1, sourceRows / usual));
}

/** What reading a source of so many cells takes, the texts on screen of most of them included. */
export const planningMilliseconds = (cells: number): number => 4_000 + (1.7 * cells) / CELLS_PER_MILLISECOND;

/** Rows of ours that are written: of a tab in the making, of one that stands, or after the first ones. */
export type Writing = 'new' | 'standing' | 'more';

const BEGINNING: Readonly<Record<Writing, number>> = {
  new: CREATING_MILLISECONDS,
  standing: EMPTYING_MILLISECONDS,
  more: GOING_ON_MILLISECONDS,
};

const ENDING: Readonly<Record<Writing, number>> = {
  new: ENDING_MILLISECONDS,
  standing: ENDING_MILLISECONDS + WARNING_MILLISECONDS,
  more: ENDING_MILLISECONDS + WARNING_MILLISECONDS,
};

/**
 * How much one call does. One step is always done, but in the call that worked out the plan of tabs that stand: what users
 * added to them is read first, and a call that does nothing ends nothing.
 */
export class Pace {
  private steps = 0;
  private tabs = 0;

  constructor(
    private readonly clock: ClockPort,
    private readonly began: number,
    private readonly lasts: number,
    /** Tabs that a call reads or writes at most. */
    private readonly most: number,
    private readonly mayDoNothing: boolean,
  ) {}

  /** Cells of a tab that the call may read now, each with its note and what the user added; 0: none in this call. */
  cellsToRead(): number {
    return this.tab() ? this.step(this.affordable(READING_MILLISECONDS, 3), SMALL_TAB, FEWEST_CELLS_READ) : 0;
  }

  /** Whether a tab of so many cells is read in the very call that writes it; `later`: in the next one, which has more time. */
  readsFirst(cells: number): boolean | 'later' {
    const besides = READING_MILLISECONDS + CREATING_MILLISECONDS + ENDING.standing;
    if (this.affordable(besides, 4) >= cells) return true;
    return this.steps > 0 && cells <= SMALL_TAB ? 'later' : false;
  }

  /** Cells of a tab with so many left that the call may write now, all or some; 0: none in this call. */
  cellsToWrite(left: number, writing: Writing): number {
    if (!this.tab()) return 0;
    const all = this.affordable(BEGINNING[writing] + ENDING[writing], 1);
    if (all >= left) return this.step(all, left, left);
    const some = Math.min(this.affordable(BEGINNING[writing], 1), left - 1);
    return this.step(some, SMALL_TAB, FEWEST_CELLS_WRITTEN);
  }

  /** True when the call may end the run. */
  allowsClosing(hasContent: boolean): boolean {
    const time = hasContent ? CLOSING_MILLISECONDS : BARE_CLOSING_MILLISECONDS;
    return this.step(this.affordable(time, 1), 1, 1) > 0;
  }

  private tab(): boolean {
    this.tabs++;
    return this.tabs <= this.most;
  }

  private step(affordable: number, fewest: number, atLeast: number): number {
    const isFirst = this.steps === 0 && !this.mayDoNothing;
    if (!isFirst && affordable < fewest) return 0;
    this.steps++;
    return Math.max(affordable, isFirst ? atLeast : 0);
  }

  /** Cells that travel so many times in the time that is left. */
  private affordable(besides: number, times: number): number {
    const left = this.lasts - besides - (this.clock.now() - this.began);
    return Math.floor((left * CELLS_PER_MILLISECOND) / times);
  }
}
