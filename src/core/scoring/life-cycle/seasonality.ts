import { isoDateOfDay } from '../../model/iso-date';
import type { Phrase, Problem } from '../../model/problem';
import { MONTHS, SEASONAL_BASE } from '../sentences/cycle-sentences';
import { wholePercent } from '../sentences/quantities';
import { problemOf } from '../sentences/sentence';

/** Three months in a row would hold a quarter of the orders if nothing were seasonal. */
const SEASONAL_SHARE = 0.4;

/** Two whole years at least: one year alone shows growth as well as season. */
const LEAST_SPAN = 730;
const FEWEST_ORDERS = 60;

/** The three months in a row that hold most orders: first month 0–11, and their share. */
export interface Season {
  readonly firstMonth: number;
  readonly share: number;
}

/** The strongest season of the orders' days; `undefined` under two years or 60 orders, where nobody can tell. */
export function strongestSeason(days: Float64Array): Season | undefined {
  const known = days.filter((day) => !Number.isNaN(day)).sort();
  const span = known[known.length - 1]! - known[0]!;
  if (known.length < FEWEST_ORDERS || span < LEAST_SPAN) return undefined;
  const months = new Float64Array(12);
  for (const day of known) months[Number(isoDateOfDay(day).slice(5, 7)) - 1]!++;
  let best: Season = { firstMonth: 0, share: 0 };
  for (let firstMonth = 0; firstMonth < 12; firstMonth++) {
    const share =
      (months[firstMonth]! + months[(firstMonth + 1) % 12]! + months[(firstMonth + 2) % 12]!) / known.length;
    if (share > best.share) best = { firstMonth, share };
  }
  return best;
}

/** The warning to set beside late clients of a base that sells by season; nothing otherwise. */
export function seasonWarning(season: Season | undefined): readonly Problem[] {
  if (!season || season.share < SEASONAL_SHARE) return [];
  const { firstMonth, share } = season;
  const values = {
    share: wholePercent(share),
    from: monthName(firstMonth),
    to: monthName((firstMonth + 2) % 12),
  };
  return [problemOf(SEASONAL_BASE, values, { share: Math.round(share * 100) })];
}

const monthName = (month: number): Phrase => ({
  fr: MONTHS.text.fr.split(' ')[month]!,
  en: MONTHS.text.en.split(' ')[month]!,
});
