import { dayNumber, type IsoDate } from '../model/iso-date';
import type { PlannedTask } from './task';

/** A task of the months after is spoken of this many days ahead. */
const AHEAD = 14;

/** Which of the four weeks a day falls in: 0 before the first, 5 after the last. */
export function weekOf(monday: IsoDate, day: IsoDate): number {
  const week = Math.floor((dayNumber(day) - dayNumber(monday)) / 7) + 1;
  return Math.min(Math.max(week, 0), 5);
}

/** What to do now: of the tasks still open, the first of the four weeks by date, else one of the rhythm that is near. */
export function nextTask(tasks: readonly PlannedTask[], today: IsoDate): PlannedTask | undefined {
  const open = tasks
    .filter(({ state }) => state !== 'done')
    .sort((a, b) => dayNumber(a.due) - dayNumber(b.due));
  return (
    open.find(({ week }) => week !== undefined) ??
    open.find(({ due }) => dayNumber(due) - dayNumber(today) <= AHEAD)
  );
}
