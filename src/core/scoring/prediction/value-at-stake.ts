import type { DayNumber } from '../../model/iso-date';

const DAYS_PER_YEAR = 365;

/**
 * « Valeur en jeu » of a client, in the unit of his revenue: what he should bring over twelve months where that is
 * predicted (else NaN is given), failing that his mean yearly revenue since the first order, over one year at least. A
 * first order of unknown date counts as one year; a negative revenue puts nothing at stake. NaN when the revenue is
 * unknown too.
 */
export function valueAtStake(
  expectedRevenue: number,
  revenue: number,
  firstDay: DayNumber,
  asOf: DayNumber,
): number {
  if (!Number.isNaN(expectedRevenue)) return expectedRevenue;
  const days = Number.isNaN(firstDay) ? DAYS_PER_YEAR : Math.max(DAYS_PER_YEAR, asOf - firstDay);
  return (Math.max(0, revenue) * DAYS_PER_YEAR) / days;
}
