import type { IsoDate } from '../model/iso-date';
import type { Phrase } from '../model/problem';

/**
 * What the workbook shows of the work done; gathered by the host, judged here. A fact is asked for only where nobody said
 * how the task stands: it may have to be read first.
 */
export interface WorkbookFacts {
  /** Ids of our tabs that exist: `audit`, `summary`, `guide:champions`… */
  readonly tabs: readonly string[];
  /** The person who answers for the plan, when one was named. */
  readonly responsible?: string;
  /** Groups of duplicates still « À décider ». */
  readonly openDuplicates: number;
  /** Lines of « 10 clients par segment » without an answer; `undefined` without the list. */
  readonly openAgreements: number | undefined;
  readonly limitsFrozen: boolean;
  /** Lines of « Suivi des campagnes », and those with a result. */
  readonly campaigns: number;
  readonly campaignsMeasured: number;
  /** Days on which the segments were computed, as far as the history goes. */
  readonly analyses: readonly IsoDate[];
}

type Week = 1 | 2 | 3 | 4;
type Assignee = 'responsible' | 'owner' | 'sales' | 'marketing' | 'team';

/** Days, both included, in which a task of the rhythm may be done. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What tasks of the weeks and of the rhythm have in common. */
export interface TaskWords {
  /** Permanent: ticks are kept by it. */
  readonly id: string;
  readonly title: Phrase;
  readonly about: Phrase;
  readonly assignee: Assignee;
}

export interface WeekTask extends TaskWords {
  readonly week: Week;
  /** Working day of the week, Monday is 0. */
  readonly day: 0 | 1 | 2 | 3 | 4;
}

export interface RhythmTask extends TaskWords {
  /** Months after the first Monday. */
  readonly months: readonly number[];
}

type TaskState = 'done' | 'late' | 'to-do';

/** A task with its date and its state. */
export interface PlannedTask {
  /** The declaration's; of the rhythm, with the number of months: `monthly-update-03`. */
  readonly id: string;
  /** `undefined` after the four weeks. */
  readonly week: Week | undefined;
  readonly title: Phrase;
  readonly about: Phrase;
  readonly due: IsoDate;
  /** As the plan proposes it. */
  readonly usualDue: IsoDate;
  readonly assignee: Assignee;
  /** Who does it, where somebody said so. */
  readonly person?: string;
  readonly comment?: string;
  readonly state: TaskState;
  /** Somebody ticked it, or opened it again; otherwise the state is what the workbook shows. */
  readonly told: boolean;
}
