import type { Phrase } from '../../model/problem';
import {
  CYCLE_LONG_LOYAL,
  CYCLE_NEW,
  CYCLE_PROSPECT,
  CYCLE_SILENCE,
  CYCLE_TO_COMPLETE,
} from '../sentences/cycle-sentences';
import { daysOf, numberOf } from '../sentences/quantities';
import { fill } from '../sentences/sentence';
import type { CycleInput, CycleStage } from './life-cycle';

/** Why a client stands in its stage, in days: « dernier achat il y a 400 jours ». */
export function cycleReason(input: CycleInput, stage: CycleStage, client: number): Phrase {
  if (stage === 'prospect') return fill(CYCLE_PROSPECT);
  if (stage === 'to-complete') return fill(CYCLE_TO_COMPLETE);
  if (stage === 'new') return fill(CYCLE_NEW, { days: daysOf(input.asOfDay - input.firstDay[client]!) });
  const days = daysOf(input.asOfDay - input.lastDay[client]!);
  if (stage !== 'long-loyal') return fill(CYCLE_SILENCE, { days });
  return fill(CYCLE_LONG_LOYAL, { days, orders: numberOf(input.orders[client]!, 0) });
}
