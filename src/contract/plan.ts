/** « Plan sur 4 semaines » as the sidebar shows it: texts are said by the server, in the language of the workbook. */
export interface PlanAnswer {
  /** The first Mondays to choose from: this week's, or the plan's own, and the next. */
  readonly mondays: readonly PlanDay[];
  /** `null` until it is begun. */
  readonly plan: {
    readonly sheetId: number;
    readonly monday: string;
    readonly responsible: string;
    readonly progress: string;
    readonly stages: readonly PlanStage[];
  } | null;
}

export interface PlanDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly text: string;
}

/** A week, or the rhythm afterwards. */
export interface PlanStage {
  readonly title: string;
  /** Where the plan stands today. */
  readonly current: boolean;
  readonly tasks: readonly TaskAnswer[];
}

export interface TaskAnswer {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly done: boolean;
  readonly late: boolean;
  /** « Anne Petit · 02/03/2026 · en retard ». */
  readonly line: string;
  /** `YYYY-MM-DD`. */
  readonly due: string;
  readonly person: string;
  readonly comment: string;
  readonly ways: readonly Way[];
}

/** Where a button leads: to a view of the sidebar, to a tab, or to a tab that is made first. */
export interface Way {
  readonly to: 'source' | 'plan' | 'month' | 'resume' | 'return' | 'example' | 'agreement' | 'guides' | 'tab';
  readonly label: string;
  /** With `tab`. */
  readonly sheetId?: number;
}

export interface MakePlanRequest {
  /** `YYYY-MM-DD`, a Monday. */
  readonly monday: string;
  readonly responsible: string;
}

/** What is said of a task; what is absent stays. A blank text gives the plan its own word back. */
export interface TellTaskRequest {
  readonly id: string;
  readonly done?: boolean;
  /** `YYYY-MM-DD`, or blank. */
  readonly due?: string;
  readonly person?: string;
  readonly comment?: string;
}

export interface AgreementAnswer {
  readonly sheetId: number;
}
