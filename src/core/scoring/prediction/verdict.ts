import { type Problem, problem } from '../../model/problem';
import type { PurchaseFit } from './purchase-fit';
import type { SpendFit } from './spend-fit';
import {
  ERRATIC_AMOUNTS,
  EVERYBODY_ACTIVE,
  FEW_REPEATERS,
  type VERDICT_SENTENCES,
  WITHOUT_FIT,
} from './verdict-sentences';

/** What must not be shown, with the reason; a figure without a reason may be shown. */
export interface Withheld {
  readonly orders: Problem | undefined;
  /** Probability of being active, and the revenue at risk that follows from it. */
  readonly activity: Problem | undefined;
  readonly revenue: Problem | undefined;
}

/** Fewer clients who came back, and the rhythm of the base is not known. */
const FEWEST_REPEATERS = 50;
/** Above this median, the probability of being active tells clients apart no more. */
const CERTAIN = 0.99;

type Sentence = (typeof VERDICT_SENTENCES)[number];
const because = (sentence: Sentence): Problem => problem(sentence.id, sentence);

/** Judges a fit. `medianActive` is the median probability over all clients, `undefined` when there are none. */
export function judge(
  { repeaters, found }: PurchaseFit,
  medianActive: number | undefined,
  spending: SpendFit | undefined,
): Withheld {
  if (repeaters < FEWEST_REPEATERS) return nothing(because(FEW_REPEATERS));
  if (!found) return nothing(because(WITHOUT_FIT));
  const certain = medianActive !== undefined && medianActive > CERTAIN;
  const erratic = spending !== undefined && !(spending.found && spending.q > 1);
  return {
    orders: undefined,
    activity: certain ? because(EVERYBODY_ACTIVE) : undefined,
    revenue: erratic ? because(ERRATIC_AMOUNTS) : undefined,
  };
}

const nothing = (reason: Problem): Withheld => ({ orders: reason, activity: reason, revenue: reason });
