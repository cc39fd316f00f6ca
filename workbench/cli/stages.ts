import type { Phrase } from '../../src/core/model/problem';

/** The stages of a run in order, with their names on screen. */
export const STAGES = {
  reading: { fr: 'lecture', en: 'reading' },
  append: { fr: 'nouvel export', en: 'new export' },
  columns: { fr: 'colonnes', en: 'columns' },
  audit: { fr: 'audit', en: 'audit' },
  cleaning: { fr: 'nettoyage', en: 'cleaning' },
  duplicates: { fr: 'doublons', en: 'duplicates' },
  segments: { fr: 'segments', en: 'segments' },
  tabs: { fr: 'onglets', en: 'tabs' },
  report: { fr: 'rapport', en: 'report' },
  plan: { fr: 'plan', en: 'plan' },
  files: { fr: 'fichiers', en: 'files' },
} as const satisfies Record<string, Phrase>;

export type StageName = keyof typeof STAGES;

/** Milliseconds by stage. */
export type Timings = Partial<Record<StageName, number>>;

const NAMES = Object.keys(STAGES) as StageName[];
const BAR_WIDTH = 24;

/** Times the stages and draws them on a terminal; `draw` is absent where nobody watches. */
export class Progress {
  private readonly spent: Timings = {};
  private stage: StageName | undefined;
  private startedAt = 0;

  constructor(
    private readonly now: () => number,
    private readonly draw?: (line: string) => void,
  ) {}

  enter(stage: StageName): void {
    this.close();
    this.stage = stage;
    this.startedAt = this.now();
    this.advance(0, 1);
  }

  /** Redraws the bar with `done` of `total` parts of the stage finished. */
  advance(done: number, total: number): void {
    if (!this.stage) return;
    const count = total > 1 ? ` ${done}/${total}` : '';
    this.redraw(total > 0 ? done / total : 0, STAGES[this.stage].fr + count);
  }

  /** Redraws the bar with the words of what is under way. */
  say(words: string): void {
    this.redraw(0, words);
  }

  private redraw(share: number, words: string): void {
    if (!this.stage || !this.draw) return;
    const filled = Math.round(((NAMES.indexOf(this.stage) + share) / NAMES.length) * BAR_WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    this.draw(`\r\u001b[2K${bar} ${words}`);
  }

  /** Ends the current stage. */
  close(): void {
    if (this.stage)
      this.spent[this.stage] = Math.round((this.spent[this.stage] ?? 0) + this.now() - this.startedAt);
    this.stage = undefined;
  }

  /** Wipes the bar, so that what follows starts on a clean line. */
  clear(): void {
    this.close();
    this.draw?.('\r\u001b[2K');
  }

  timings(): Timings {
    return { ...this.spent };
  }
}
