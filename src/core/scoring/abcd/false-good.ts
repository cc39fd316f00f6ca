import type { Phrase } from '../../model/problem';
import { classifyByCount, DEFAULT_PMG_SHARES } from '../pmg';
import {
  FALSE_GOOD_BOTH,
  FALSE_GOOD_HEAVY_SERVICE,
  FALSE_GOOD_LOW_MARGIN,
} from '../sentences/abcd-sentences';
import { fill } from '../sentences/sentence';
import { type AbcdResult, isHeavyService } from './abcd';

/** A client that looks good by its revenue and leaves little, with what weighs. */
export interface FalseGood {
  readonly client: number;
  readonly lowMargin: boolean;
  readonly heavyService: boolean;
}

/**
 * « Faux bons clients »: among the first by revenue (20 % of the clients) (ties share the better side) of the clients that have a class,
 * those whose margin rate is low or whose service cost takes more than half the margin, whatever their class. Highest
 * revenue first, then in the order of the source.
 */
export function falseGoodClients(
  revenue: Float64Array,
  result: AbcdResult,
  first: number = DEFAULT_PMG_SHARES.big,
): readonly FalseGood[] {
  const classed = [...result.rules.keys()].filter((client) => result.rules[client]! >= 0);
  const { classes } = classifyByCount(
    Float64Array.from(classed, (client) => revenue[client]!),
    { big: first, medium: 0 },
  );
  return classed
    .filter((_, place) => classes[place] === 'big')
    .map((client) => ({
      client,
      lowMargin: result.marginLevel[client] === 1,
      heavyService: isHeavyService(result, client),
    }))
    .filter(({ lowMargin, heavyService }) => lowMargin || heavyService)
    .sort((a, b) => revenue[b.client]! - revenue[a.client]! || a.client - b.client);
}

export function falseGoodReason({ lowMargin, heavyService }: FalseGood): Phrase {
  if (!heavyService) return fill(FALSE_GOOD_LOW_MARGIN);
  return fill(lowMargin ? FALSE_GOOD_BOTH : FALSE_GOOD_HEAVY_SERVICE);
}
