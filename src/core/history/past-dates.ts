import { addMonths, dayNumber, type IsoDate } from '../model/iso-date';

/** Months before the analysis that are worked out from invoices: a year, quarter by quarter. */
const MONTHS_BEFORE = [12, 9, 6, 3];

/** A date this near to a snapshot that stands says nothing more. */
const NEAR_DAYS = 45;

/** Dates to rebuild from invoices, earliest first: none before the first order, none near a snapshot that stands. */
export const pastDates = (
  asOf: IsoDate,
  firstOrder: number | undefined,
  standing: readonly IsoDate[],
): readonly IsoDate[] =>
  MONTHS_BEFORE.map((months) => addMonths(asOf, -months)).filter(
    (date) =>
      firstOrder !== undefined &&
      dayNumber(date) > firstOrder &&
      standing.every((other) => Math.abs(dayNumber(other) - dayNumber(date)) > NEAR_DAYS),
  );

/** A comparison with yesterday says little: the earlier date is at least this far back where there is one. */
const FAR_DAYS = 28;

/** The date to compare with, unless one was asked for: the latest that is four weeks older, else the one before. */
export function earlierDate(dates: readonly IsoDate[], to: IsoDate): IsoDate | undefined {
  const before = dates.filter((date) => date < to);
  const far = before.filter((date) => dayNumber(to) - dayNumber(date) >= FAR_DAYS);
  return far[far.length - 1] ?? before[before.length - 1];
}
