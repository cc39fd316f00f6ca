import type { Phrase } from '../model/problem';
import type { PlannedTask } from '../plan/task';
import { PLAN_WORDS } from './plan-words';
import type { CellFormat, PlanValue } from './tab-plan';

/** A column of the plan: its header, and what it says of a task. */
export interface PlanTabColumn {
  readonly id: 'step' | 'task' | 'about' | 'due' | 'assignee' | 'state' | 'done' | 'comment' | 'key';
  readonly width: number;
  readonly format: CellFormat;
  readonly cellOf: (task: PlannedTask, responsible: string | undefined) => PlanValue | Phrase;
}

/** In the order of the tab. From the date to the comment, people write too. */
export const PLAN_COLUMNS: readonly PlanTabColumn[] = [
  { id: 'step', width: 100, format: 'text', cellOf: stepOf },
  { id: 'task', width: 210, format: 'text', cellOf: ({ title }) => title },
  { id: 'about', width: 380, format: 'text', cellOf: ({ about }) => about },
  { id: 'due', width: 90, format: 'date', cellOf: ({ due }) => due },
  { id: 'assignee', width: 140, format: 'text', cellOf: whoDoes },
  { id: 'state', width: 170, format: 'text', cellOf: (task) => PLAN_WORDS.texts.states[shownState(task)] },
  { id: 'done', width: 50, format: 'integer', cellOf: ({ state }) => state === 'done' },
  { id: 'comment', width: 260, format: 'text', cellOf: ({ comment }) => comment ?? null },
  { id: 'key', width: 150, format: 'text', cellOf: ({ id }) => id },
];

/** 0-based row of the headers: below the line that counts, the first Monday and the person in charge. */
export const PLAN_HEADER_ROW = 3;

/** Columns that a change of the sidebar, or of time, writes again: one block. */
export const LIVE_COLUMNS = PLAN_COLUMNS.slice(3, 8);

function stepOf({ week }: PlannedTask): Phrase {
  const { after, week: words } = PLAN_WORDS.texts;
  if (week === undefined) return after;
  const inWeek = (text: string): string => text.replace('{week}', String(week));
  return { fr: inWeek(words.fr), en: inWeek(words.en) };
}

/** The person named for the task; else the person in charge, or the trade that it falls to. */
export function whoDoes({ person, assignee }: PlannedTask, responsible: string | undefined): string | Phrase {
  if (person) return person;
  return assignee === 'responsible' && responsible ? responsible : PLAN_WORDS.texts.assignees[assignee];
}

export type ShownState = keyof typeof PLAN_WORDS.texts.states;

/** The state as the tab says it: it also tells who said so, and is read back from there. */
function shownState({ state, told }: PlannedTask): ShownState {
  if (state === 'done') return told ? 'done' : 'seen';
  return told ? 'reopened' : state;
}
