import { addMonths, dayNumber, type IsoDate, isoDateOfDay } from '../model/iso-date';
import { problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { RHYTHM_TASKS } from './rhythm-tasks';
import type { Period, PlannedTask, TaskState, WorkbookFacts } from './task';
import { WEEK_TASKS } from './week-tasks';

/** Ticked (`true`) or opened again (`false`) by hand, by task id: a person's word wins over what the workbook shows. */
export type Ticks = Readonly<Record<string, boolean>>;

/**
 * The tasks of the four weeks from a Monday, then the rhythm of the year, each with its date and its state at `asOf`:
 * late the day after its date. Any other day of the week is refused: the rhythm of a week is the point.
 */
export function planFrom(
  monday: IsoDate,
  facts: WorkbookFacts,
  ticks: Ticks,
  asOf: IsoDate,
): Result<readonly PlannedTask[]> {
  if (mondayFrom(monday) !== monday) return failure(NOT_A_MONDAY);
  const stateOf = (id: string, due: IsoDate, isDone: boolean): TaskState =>
    (ticks[id] ?? isDone) ? 'done' : due < asOf ? 'late' : 'to-do';
  return success([...weekTasks(monday, facts, stateOf), ...rhythmTasks(monday, facts, stateOf)]);
}

type StateOf = (id: string, due: IsoDate, isDone: boolean) => TaskState;

const weekTasks = (monday: IsoDate, facts: WorkbookFacts, stateOf: StateOf): readonly PlannedTask[] =>
  WEEK_TASKS.map(({ id, week, day, title, about, assignee, isDone }) => {
    const due = later(monday, (week - 1) * 7 + day);
    const state = stateOf(id, due, isDone ? isDone(facts) : false);
    return { id, week, title, about, due, assignee, state, detected: Boolean(isDone) };
  });

/** By date, then as declared. */
const rhythmTasks = (monday: IsoDate, facts: WorkbookFacts, stateOf: StateOf): readonly PlannedTask[] =>
  RHYTHM_TASKS.flatMap(({ id: kind, months, title, about, assignee, isDone }) =>
    months.map((month): PlannedTask => {
      const id = `${kind}-${String(month).padStart(2, '0')}`;
      const due = mondayFrom(addMonths(monday, month));
      const state = stateOf(id, due, isDone ? isDone(facts, around(due)) : false);
      return { id, week: undefined, title, about, due, assignee, state, detected: Boolean(isDone) };
    }),
  ).sort((a, b) => dayNumber(a.due) - dayNumber(b.due));

/** Two dates of a monthly task are at least 28 days apart: their periods never meet. */
const around = (due: IsoDate): Period => ({ from: later(due, -13), to: later(due, 14) });

const later = (date: IsoDate, days: number): IsoDate => isoDateOfDay(dayNumber(date) + days);

/** The day itself when it is a Monday, else the next one. Day 0 of our calendar was a Thursday. */
export function mondayFrom(date: IsoDate): IsoDate {
  const sinceMonday = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return later(date, (7 - sinceMonday) % 7);
}

const NOT_A_MONDAY = problem('not-a-monday', {
  fr: 'Le plan commence un lundi : choisissez un lundi.',
  en: 'The plan starts on a Monday: choose a Monday.',
});
