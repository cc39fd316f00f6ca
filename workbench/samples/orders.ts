import { type DayNumber, isoDateOfDay } from '../../src/core/model/iso-date';
import type { Random } from './random';

/** A client's life with the company, in days; `orders` empty for a prospect. */
export interface Story {
  readonly createdOn: DayNumber;
  readonly orderDays: readonly DayNumber[];
}

const HISTORY_DAYS = 1900;
const NEWCOMER_DAYS = 85;

/** Order volume by month: quiet August, busy before the holidays. */
const SEASON = [0.85, 0.9, 1, 1, 1.05, 1.1, 0.95, 0.55, 1.15, 1.15, 1.2, 1.1];
const HOLIDAYS = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/** `fate`, 0–1, decides between prospect, newcomer, one order and a longer relation. */
export function drawStory(fate: number, lastDay: DayNumber, random: Random): Story {
  if (fate < 0.06) return { createdOn: lastDay - random.integer(5, 540), orderDays: [] };
  if (fate < 0.125) return drawRelation(lastDay - random.integer(3, NEWCOMER_DAYS), lastDay, random);
  const start = drawStart(lastDay, random);
  if (fate < 0.27) return { createdOn: start, orderDays: [workingDay(start)] };
  const end = random.chance(0.45) ? start + Math.round(600 * random.exponential()) : lastDay;
  return drawRelation(start, Math.min(end, lastDay), random);
}

/** A third were clients before the history begins; the others came at a steady pace. */
const drawStart = (lastDay: DayNumber, random: Random): DayNumber =>
  lastDay -
  HISTORY_DAYS +
  (random.chance(0.35) ? random.integer(0, 120) : random.integer(120, HISTORY_DAYS - 100));

/** Gaps have a rhythm (Erlang 2) of the client's own, stretched in slack months. */
function drawRelation(start: DayNumber, end: DayNumber, random: Random): Story {
  const meanGap = 365 / (3 * Math.exp(0.7 * random.normal()));
  const orderDays: DayNumber[] = [];
  let day = start;
  while (day <= end) {
    orderDays.push(workingDay(day));
    // Two deliveries, two invoices.
    if (random.chance(0.02)) orderDays.push(workingDay(day));
    day = afterSeasons(day + 1, (meanGap * (random.exponential() + random.exponential())) / 2);
  }
  return { createdOn: start, orderDays };
}

/** The day when `wait` ordinary days have gone by: a day of August counts for little more than half. */
function afterSeasons(start: DayNumber, wait: number): DayNumber {
  let day = start;
  for (let left = wait; left > 0; left -= season(day)) day++;
  return day;
}

/** Months of equal length are near enough, and cost no calendar. */
const season = (day: DayNumber): number => SEASON[Math.floor(((day % 365.25) / 365.25) * 12)] ?? 1;

/** The day itself, or the last day of work before it. 1970-01-01 was a Thursday. */
export function workingDay(day: DayNumber): DayNumber {
  const weekday = (day + 3) % 7;
  const off = weekday > 4 || HOLIDAYS.includes(isoDateOfDay(day).slice(5));
  return off ? workingDay(day - 1) : day;
}
