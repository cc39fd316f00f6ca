import { ABCD_RULES, type AbcdClass } from './abcd-rules';
import { type Level, type LevelLimits, levelOf, tercilesOf } from './levels';
import { POTENTIAL_LIMITS, type PotentialLimits, potentialLevel } from './potential';

/** Clients by index, NaN where the source does not say. One unit of money for all; a column left out is unknown for all. */
export interface AbcdInput {
  readonly revenue: Float64Array;
  /** Margin amount. */
  readonly margin?: Float64Array;
  /** Margin rate 0–1, used where the amount is unknown. */
  readonly marginRate?: Float64Array;
  readonly serviceCost?: Float64Array;
  /** On 0–100: given, read from words by {@link potentialOfWord}, or the weighted score. */
  readonly potential?: Float64Array;
  readonly potentialLimits?: PotentialLimits;
  /** Serving a client is costly beyond this share of the margin; one half when absent. */
  readonly heavyService?: number;
}

export const HEAVY_SERVICE = 0.5;

/** Limits of the levels of value (revenue) and of margin rate. */
export interface AbcdLimits {
  readonly revenue: LevelLimits;
  readonly marginRate: LevelLimits;
}

/** One client per index. */
export interface AbcdResult {
  readonly limits: AbcdLimits;
  /** Place of the rule that decided in {@link ABCD_RULES}; −1 where there is no class (revenue or margin unknown). */
  readonly rules: Int8Array;
  /** 1 for a D that stands only as long as the service cost is unknown. */
  readonly toConfirm: Uint8Array;
  /** Margin minus service cost, nil where unknown; NaN without margin. */
  readonly contribution: Float64Array;
  readonly margin: Float64Array;
  readonly serviceCost: Float64Array;
  readonly value: Uint8Array;
  readonly marginLevel: Uint8Array;
  readonly potential: Uint8Array;
  readonly heavyService: number;
}

/**
 * Classes A (protect) to D (costs more than it brings) from value, margin, cost to serve and potential. Levels are
 * terciles of the clients that have both a revenue and a margin, the rate being taken where revenue is positive;
 * limits of one's own replace them. Equal clients have equal classes. No margin: no class.
 */
export function classifyAbcd(input: AbcdInput, ownLimits?: AbcdLimits): AbcdResult {
  const { length } = input.revenue;
  const margin = marginOf(input);
  const serviceCost = input.serviceCost ?? new Float64Array(length).fill(Number.NaN);
  const known = input.revenue.map((revenue, client) =>
    Number.isNaN(margin[client]!) ? Number.NaN : revenue,
  );
  const rates = marginRates(known, margin);
  const limits = ownLimits ?? { revenue: tercilesOf(known), marginRate: tercilesOf(rates) };
  const result: AbcdResult = {
    ...{ limits, margin, serviceCost, heavyService: input.heavyService ?? HEAVY_SERVICE },
    rules: new Int8Array(length).fill(-1),
    toConfirm: new Uint8Array(length),
    contribution: margin.map((amount, client) => amount - (serviceCost[client]! || 0)),
    value: Uint8Array.from(known, (revenue) => levelOf(revenue, limits.revenue)),
    marginLevel: Uint8Array.from(rates, (rate) => levelOf(rate, limits.marginRate)),
    potential: Uint8Array.from(known, (_, client) =>
      potentialLevel(input.potential?.[client] ?? Number.NaN, input.potentialLimits ?? POTENTIAL_LIMITS),
    ),
  };
  known.forEach((revenue, client) => {
    if (!Number.isNaN(revenue)) decide(result, client, revenue);
  });
  return result;
}

/** The amount given, else the rate of the revenue, to a millionth: 70 % of 700 must be 490, whatever binary makes of it. */
const marginOf = ({ revenue, margin, marginRate }: AbcdInput): Float64Array =>
  revenue.map((amount, client) => {
    const given = margin?.[client] ?? Number.NaN;
    if (!Number.isNaN(given)) return given;
    return Math.round((marginRate?.[client] ?? Number.NaN) * amount * 1e6) / 1e6;
  });

/** Margin by revenue, taken where revenue is positive. */
export const marginRates = (revenue: Float64Array, margin: Float64Array): Float64Array =>
  revenue.map((amount, client) => (amount > 0 ? margin[client]! / amount : Number.NaN));

function decide(result: AbcdResult, client: number, revenue: number): void {
  const cost = result.serviceCost[client]!;
  const facts = {
    revenue,
    contribution: result.contribution[client]!,
    value: result.value[client] as Level,
    margin: result.marginLevel[client] as Level,
    potential: result.potential[client] as Level,
    lightService: !isHeavyService(result, client),
  };
  const rule = ABCD_RULES.findIndex(({ holds }) => holds(facts));
  result.rules[client] = rule;
  if (ABCD_RULES[rule]!.needsCost && Number.isNaN(cost)) result.toConfirm[client] = 1;
}

/** Too much of the margin goes into serving the client. An unknown cost is not held against anybody. */
export const isHeavyService = (
  { serviceCost, margin, heavyService }: Pick<AbcdResult, 'serviceCost' | 'margin' | 'heavyService'>,
  client: number,
): boolean => serviceCost[client]! > margin[client]! * heavyService;

/** Best first. */
export const ABCD_CLASSES: readonly AbcdClass[] = ['A', 'B', 'C', 'D'];

/** Place of each client's class, from A down; −1 where there is none. */
export const abcdPlaces = ({ rules }: Pick<AbcdResult, 'rules'>): Int8Array =>
  rules.map((rule) => (rule < 0 ? -1 : ABCD_CLASSES.indexOf(ABCD_RULES[rule]!.class)));

export const abcdClass = ({ rules }: AbcdResult, client: number): AbcdClass | null =>
  ABCD_RULES[rules[client]!]?.class ?? null;
