import { dayNumber, type IsoDate } from '../model/iso-date';
import { A_WEEK, type Contact, type WeekList } from './week-list';

/** Whom to speak to in the week of `today`, of a list made on `made`. */
export interface ThisWeek {
  readonly calls: readonly Contact[];
  readonly late: readonly Contact[];
  readonly quotes: readonly Contact[];
  readonly birthdays: readonly Contact[];
}

/** Each week the next ten calls, over again after the last; birthdays from today to Sunday and of the days just past. */
export function thisWeek(list: WeekList, made: IsoDate, today: IsoDate): ThisWeek {
  const tens = Math.max(Math.ceil(list.calls.length / A_WEEK), 1);
  const place = (Math.max(mondayBefore(today) - mondayBefore(made), 0) / 7) % tens;
  const from = mondayBefore(today);
  return {
    calls: list.calls.slice(place * A_WEEK, (place + 1) * A_WEEK),
    late: list.late,
    quotes: list.quotes,
    birthdays: list.birthdays
      .filter(([, , day]) => day !== '' && dayNumber(day) >= from && dayNumber(day) < from + 7)
      .slice(0, A_WEEK),
  };
}

/** Day number of the Monday of its week. Day 0 was a Thursday. */
const mondayBefore = (day: IsoDate): number => dayNumber(day) - ((((dayNumber(day) + 3) % 7) + 7) % 7);
