import type { UnfinishedRun } from './answers';
import type { Way } from './plan';

/** The first view of the sidebar, in words, in the language of the workbook. */
export interface HomeAnswer {
  readonly locale: string;
  /** Where the user stands: the plan, the last analysis, a run that goes on elsewhere. */
  readonly lines: readonly string[];
  /** The one thing to do now, and why. */
  readonly next: Way;
  readonly why: string;
  /** Other things to do. */
  readonly others: readonly Way[];
  /** Whom to speak to this week. */
  readonly lists: readonly HomeList[];
  /** Tabs of ours. */
  readonly shortcuts: readonly Way[];
  readonly unfinished?: UnfinishedRun;
  /** Where the user was in the wizard, as the sidebar said it. */
  readonly place?: string;
}

export interface HomeList {
  readonly title: string;
  readonly people: readonly { readonly name: string; readonly line: string }[];
}

export interface ExampleAnswer {
  readonly sheetId: number;
}
