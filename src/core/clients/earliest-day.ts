import type { DayNumber } from '../model/iso-date';

/** The earliest of the known days; NaN means unknown. */
export function earliestDay(days: Float64Array): DayNumber | undefined {
  const known = days.filter((day) => !Number.isNaN(day));
  return known.length === 0 ? undefined : known.reduce((least, day) => Math.min(least, day));
}
