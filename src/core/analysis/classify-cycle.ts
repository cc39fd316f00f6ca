import type { ClientTable } from '../clients/client-table';
import type { DayNumber } from '../model/iso-date';
import { once } from '../model/once';
import type { Phrase, Problem } from '../model/problem';
import { cycleReason } from '../scoring/life-cycle/cycle-reason';
import { CYCLE_STAGES, type CycleLimits, lifeCycle } from '../scoring/life-cycle/life-cycle';
import { proposeCycleLimits } from '../scoring/life-cycle/propose-limits';
import { PACE, paceReason, type Rhythms, rhythmsOf } from '../scoring/life-cycle/rhythm';
import { seasonWarning, strongestSeason } from '../scoring/life-cycle/seasonality';
import { CYCLE_SEGMENTS } from '../segments/cycle-segments';
import { type AnalysisOptions, tuningOf } from './analysis';
import type { Classification } from './classification';

export interface CycleFigures {
  readonly limits: CycleLimits;
  /** Where proposed limits come from; absent for limits of one's own. */
  readonly evidence: Problem | undefined;
  /** Own rhythm of each client, where orders are known one by one. */
  readonly rhythms: Rhythms | undefined;
  /** Said beside late clients of a base that sells by season. */
  readonly season: readonly Problem[];
}

/** `topFrequencyLimit`: the orders that a long-standing client exceeds. */
export function cycleOfClients(
  { orderInterval, orderDays, count }: ClientTable,
  asOfDay: DayNumber,
  topFrequencyLimit: number | undefined,
  options: AnalysisOptions,
): CycleFigures {
  const ownLimits = options.limits?.cycle;
  const proposed = proposeCycleLimits(orderInterval, topFrequencyLimit);
  const rhythms = once(
    () => orderDays && rhythmsOf({ ...orderDays, clients: count, asOfDay }, tuningOf(options).lateFrom),
  );
  return {
    limits: ownLimits ?? proposed.limits,
    evidence: ownLimits ? undefined : proposed.evidence,
    get rhythms() {
      return rhythms();
    },
    season: orderDays ? seasonWarning(strongestSeason(orderDays.day)) : [],
  };
}

export function classifyByCycle(
  { firstDay, lastDay, orders }: ClientTable,
  asOfDay: DayNumber,
  figures: CycleFigures,
): Classification {
  const input = { firstDay, lastDay, orders, asOfDay };
  const of = lifeCycle(input, figures.limits);
  return {
    id: 'cycle',
    header: { fr: 'Cycle de vie', en: 'Life cycle' },
    segments: CYCLE_SEGMENTS,
    of,
    reasonOf: (client) => {
      const stage = cycleReason(input, CYCLE_STAGES[of[client]!] ?? 'to-complete', client);
      const pace = isLate(figures.rhythms, client) ? paceReason(figures.rhythms!, client) : undefined;
      return pace ? both(stage, pace) : stage;
    },
    notices: [...(figures.evidence ? [figures.evidence] : []), ...figures.season],
  };
}

/** True for a client who is silent for longer than its own rhythm explains, a pause already made included. */
export const isLate = (rhythms: Rhythms | undefined, client: number): boolean =>
  rhythms !== undefined && rhythms.pace[client]! >= PACE.late;

const both = (one: Phrase, other: Phrase): Phrase => ({
  fr: `${one.fr} ; ${other.fr}`,
  en: `${one.en}; ${other.en}`,
});
