import { addMonths, dayNumber, type IsoDate, isoDateOfDay } from '../model/iso-date';
import { type Problem, problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import type { SaidOfTasks } from './said';
import { SHOWN_BY } from './shown-by';
import type { Period, PlannedTask, TaskWords, WorkbookFacts } from './task';
import { PLAN_TASKS } from './tasks';

/**
 * The tasks of the four weeks from a Monday, then the rhythm of the year, each with its date and its state at `asOf`:
 * late the day after its date. What people said wins. Any other day of the week is refused: the rhythm of a week is the
 * point.
 */
export function planFrom(
  monday: IsoDate,
  facts: WorkbookFacts,
  said: SaidOfTasks,
  asOf: IsoDate,
): Result<readonly PlannedTask[]> {
  if (mondayFrom(monday) !== monday) return failure(notAMonday());
  const { weeks, rhythm } = PLAN_TASKS.texts;
  const planned = (
    task: TaskWords,
    id: string,
    usualDue: IsoDate,
    week: PlannedTask['week'],
  ): PlannedTask => {
    const { due = usualDue, done, person, comment } = said[id] ?? {};
    const isDone = done ?? SHOWN_BY[task.id]?.(facts, around(due)) ?? false;
    const { title, about, assignee } = task;
    const state = isDone ? 'done' : due < asOf ? 'late' : 'to-do';
    const words = { ...(person ? { person } : {}), ...(comment ? { comment } : {}) };
    return { id, week, title, about, due, usualDue, assignee, ...words, state, told: done !== undefined };
  };
  return success([
    ...weeks.map((task) => planned(task, task.id, later(monday, task.week * 7 - 7 + task.day), task.week)),
    ...rhythm
      .flatMap((task) =>
        task.months.map((month) => {
          const due = mondayFrom(addMonths(monday, month));
          return planned(task, `${task.id}-${String(month).padStart(2, '0')}`, due, undefined);
        }),
      )
      .sort((a, b) => dayNumber(a.due) - dayNumber(b.due)),
  ]);
}

/** Two dates of a monthly task are at least 28 days apart: their periods never meet. */
const around = (due: IsoDate): Period => ({ from: later(due, -13), to: later(due, 14) });

const later = (date: IsoDate, days: number): IsoDate => isoDateOfDay(dayNumber(date) + days);

/** The day itself when it is a Monday, else the next one. Day 0 of our calendar was a Thursday. */
export function mondayFrom(date: IsoDate): IsoDate {
  const sinceMonday = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return later(date, (7 - sinceMonday) % 7);
}

const notAMonday = (): Problem => problem('not-a-monday', PLAN_TASKS.texts.notAMonday);
