import { type DayNumber, dayNumber, type IsoDate, isoDateOfDay } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import { formatDate } from '../text/numbers';

/** A base whose last order is older than this was exported long ago: « today » would make everybody look late. */
const STALE_AFTER_DAYS = 90;

export interface ProposedDate {
  readonly asOf: IsoDate;
  /** Why it is not today. */
  readonly reason?: Phrase;
}

/**
 * The analysis date to propose: today, or the day after the last order when that is more than 90 days old.
 * Orders dated after today do not count: they are mistakes. NaN means no date.
 */
export function proposeAsOf(orderDays: Float64Array, today: IsoDate): ProposedDate {
  const now = dayNumber(today);
  let last: DayNumber = Number.NEGATIVE_INFINITY;
  for (const day of orderDays) if (day <= now && day > last) last = day;
  if (last === Number.NEGATIVE_INFINITY || now - last <= STALE_AFTER_DAYS) return { asOf: today };
  const asOf = isoDateOfDay(last + 1);
  const lastOrder = isoDateOfDay(last);
  return {
    asOf,
    reason: {
      fr: `La dernière commande date du ${formatDate(lastOrder, 'fr')} : l’analyse est faite au lendemain, le ${formatDate(asOf, 'fr')}.`,
      en: `The last order is dated ${lastOrder}: the analysis is made as of the next day, ${asOf}.`,
    },
  };
}
