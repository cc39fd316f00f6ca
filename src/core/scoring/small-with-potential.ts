import type { Phrase } from '../model/problem';
import { type PotentialLimits, potentialLevel } from './abcd/potential';
import type { PmgClass } from './pmg';
import {
  ABSENT_GROWTH,
  ABSENT_HEADCOUNT,
  ABSENT_POTENTIAL,
  ABSENT_SECTOR,
  SIGNAL_GROWTH,
  SIGNAL_HEADCOUNT,
  SIGNAL_POTENTIAL,
  SIGNAL_SECTOR,
} from './sentences/potential-sentences';
import { numberOf, wholePercent } from './sentences/quantities';
import { fill, type Sentence } from './sentences/sentence';

/** What may show that a small client could become a big one. A column left out is said to be absent. */
export interface PotentialSignals {
  /** One unit of money for all; NaN unknown. */
  readonly revenue: Float64Array;
  readonly previousRevenue?: Float64Array;
  /** Revenue from which a growth counts: doubling from 20 to 40 euros says nothing. */
  readonly growthFrom: number;
  /** 1 where the user marked the client's sector as promising. */
  readonly promisingSector?: Uint8Array;
  readonly headcount?: Float64Array;
  /** On 0–100. */
  readonly potential?: Float64Array;
  readonly potentialLimits?: PotentialLimits;
  /** Growth that counts, 0.2 when absent. */
  readonly leastGrowth?: number;
  /** Headcount that counts, 50 when absent. */
  readonly leastHeadcount?: number;
}

export const POTENTIAL_SIGNALS = ['growth', 'sector', 'headcount', 'potential'] as const;
export type PotentialSignal = (typeof POTENTIAL_SIGNALS)[number];

export interface SmallWithPotential {
  readonly client: number;
  readonly signals: readonly PotentialSignal[];
}

/** The clients, and the signals that the file could not give. */
export interface SmallsWithPotential {
  readonly clients: readonly SmallWithPotential[];
  readonly absent: readonly PotentialSignal[];
}

export const LEAST_GROWTH = 0.2;
export const LEAST_HEADCOUNT = 50;

/** « Petits à potentiel »: small clients with one signal at least, most signals first, then highest revenue, then row order. */
export function smallsWithPotential(
  classes: readonly (PmgClass | null)[],
  input: PotentialSignals,
): SmallsWithPotential {
  const present = POTENTIAL_SIGNALS.filter((signal) => COLUMN_OF[signal](input) !== undefined);
  const clients: SmallWithPotential[] = [];
  classes.forEach((pmgClass, client) => {
    if (pmgClass !== 'small') return;
    const signals = present.filter((signal) => HOLDS[signal](input, client));
    if (signals.length > 0) clients.push({ client, signals });
  });
  clients.sort(
    (a, b) =>
      b.signals.length - a.signals.length ||
      (input.revenue[b.client]! || 0) - (input.revenue[a.client]! || 0) ||
      a.client - b.client,
  );
  return { clients, absent: POTENTIAL_SIGNALS.filter((signal) => !present.includes(signal)) };
}

const COLUMN_OF: Readonly<Record<PotentialSignal, (input: PotentialSignals) => unknown>> = {
  growth: ({ previousRevenue }) => previousRevenue,
  sector: ({ promisingSector }) => promisingSector,
  headcount: ({ headcount }) => headcount,
  potential: ({ potential }) => potential,
};

/** Growth of the revenue, 0.2 for 20 %; NaN when there was none before. */
function growthOf({ revenue, previousRevenue }: PotentialSignals, client: number): number {
  const before = previousRevenue?.[client] ?? Number.NaN;
  return before > 0 ? revenue[client]! / before - 1 : Number.NaN;
}

/** 120 against 100 is 20 %, whatever binary fractions make of it. */
const ROUNDING = 1e-9;

const HOLDS: Readonly<Record<PotentialSignal, (input: PotentialSignals, client: number) => boolean>> = {
  growth: (input, client) =>
    input.revenue[client]! >= input.growthFrom &&
    growthOf(input, client) >= (input.leastGrowth ?? LEAST_GROWTH) - ROUNDING,
  sector: ({ promisingSector }, client) => promisingSector![client] === 1,
  headcount: ({ headcount, leastHeadcount = LEAST_HEADCOUNT }, client) =>
    headcount![client]! >= leastHeadcount,
  potential: ({ potential, potentialLimits }, client) =>
    potentialLevel(potential![client]!, potentialLimits) === 3,
};

/** « chiffre d’affaires en hausse de 35 % ; 80 salariés ». */
export function potentialReason(input: PotentialSignals, { client, signals }: SmallWithPotential): Phrase {
  const values = {
    growth: wholePercent(growthOf(input, client)),
    headcount: numberOf(input.headcount?.[client] ?? Number.NaN, 0),
  };
  const reasons = signals.map((signal) => fill(REASONS[signal], values));
  return { fr: reasons.map(({ fr }) => fr).join(' ; '), en: reasons.map(({ en }) => en).join('; ') };
}

const REASONS: Readonly<Record<PotentialSignal, Sentence>> = {
  growth: SIGNAL_GROWTH,
  sector: SIGNAL_SECTOR,
  headcount: SIGNAL_HEADCOUNT,
  potential: SIGNAL_POTENTIAL,
};

const ABSENT: Readonly<Record<PotentialSignal, Sentence>> = {
  growth: ABSENT_GROWTH,
  sector: ABSENT_SECTOR,
  headcount: ABSENT_HEADCOUNT,
  potential: ABSENT_POTENTIAL,
};

/** What a signal that the file could not give would need. */
export const absentSignal = (signal: PotentialSignal): Phrase => fill(ABSENT[signal]);
