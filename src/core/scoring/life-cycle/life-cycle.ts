/** Stages in the order in which they are decided; `segments/cycle-segments.ts` names them in the same order. */
export const CYCLE_STAGES = [
  'prospect',
  'to-complete',
  'new',
  'long-loyal',
  'active',
  'dormant',
  'inactive',
  'archive',
] as const;
export type CycleStage = (typeof CYCLE_STAGES)[number];

/** Days, each included in the better stage. */
export interface CycleLimits {
  /** New until this many days after the first order. */
  readonly newUntil: number;
  readonly activeUntil: number;
  /** Seniority from which an active client may be a long-standing one. */
  readonly loyalFrom: number;
  readonly dormantUntil: number;
  readonly inactiveUntil: number;
  /** Orders that a long-standing client exceeds (the top limit of frequency); without it nobody is called one. */
  readonly loyalOrders?: number;
}

/** For a rhythm of 90 days between orders. Three years without contact is where prospecting ends (CNIL's recommendation). */
export const DEFAULT_CYCLE_LIMITS: CycleLimits = {
  newUntil: 90,
  activeUntil: 180,
  loyalFrom: 365,
  dormantUntil: 365,
  inactiveUntil: 1095,
};

/** One client per index. Days as day numbers, NaN where unknown. */
export interface CycleInput {
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  readonly orders: Float64Array;
  readonly asOfDay: number;
}

/**
 * Stage of each client, as its place in {@link CYCLE_STAGES}; −1 where nothing at all is known. First match: no order,
 * no last date (or one after the analysis), new, long-standing, then by silence. A missing first order makes nobody new
 * nor long-standing; a missing number of orders nobody long-standing.
 */
export function lifeCycle(input: CycleInput, limits: CycleLimits = DEFAULT_CYCLE_LIMITS): Int8Array {
  return Int8Array.from(input.lastDay, (lastDay, client) => {
    const orders = input.orders[client]!;
    const seniority = input.asOfDay - input.firstDay[client]!;
    if (Number.isNaN(orders) && Number.isNaN(lastDay) && Number.isNaN(seniority)) return -1;
    return CYCLE_STAGES.indexOf(stageOf(orders, seniority, input.asOfDay - lastDay, limits));
  });
}

function stageOf(orders: number, seniority: number, silence: number, limits: CycleLimits): CycleStage {
  if (orders <= 0) return 'prospect';
  if (!(silence >= 0)) return 'to-complete';
  if (seniority >= 0 && seniority <= limits.newUntil) return 'new';
  if (silence <= limits.activeUntil) {
    const loyal = seniority >= limits.loyalFrom && orders > (limits.loyalOrders ?? Infinity);
    return loyal ? 'long-loyal' : 'active';
  }
  if (silence <= limits.dormantUntil) return 'dormant';
  return silence <= limits.inactiveUntil ? 'inactive' : 'archive';
}
