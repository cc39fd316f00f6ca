import type { Problem } from '../../model/problem';
import {
  ABCD_COST_UNKNOWN,
  ABCD_NO_MARGIN,
  ABCD_POTENTIAL_UNKNOWN,
  ABCD_WITHOUT_CLASS,
} from '../sentences/abcd-sentences';
import { clientsOf } from '../sentences/quantities';
import { problemOf, type Sentence } from '../sentences/sentence';
import type { AbcdResult } from './abcd';

/** What the classes could not take into account, with how many clients, to be said wherever they are shown. */
export function abcdNotices({ rules, serviceCost, potential }: AbcdResult): readonly Problem[] {
  const count = (holds: (client: number) => boolean): number =>
    rules.reduce((sum, _, client) => sum + (holds(client) ? 1 : 0), 0);
  const without = count((client) => rules[client]! < 0);
  if (without === rules.length) return [problemOf(ABCD_NO_MARGIN)];
  return [
    ...concerning(ABCD_WITHOUT_CLASS, without),
    ...concerning(
      ABCD_COST_UNKNOWN,
      count((client) => rules[client]! >= 0 && Number.isNaN(serviceCost[client]!)),
    ),
    ...concerning(
      ABCD_POTENTIAL_UNKNOWN,
      count((client) => rules[client]! >= 0 && potential[client] === 0),
    ),
  ];
}

const concerning = (sentence: Sentence, clients: number): readonly Problem[] =>
  clients === 0 ? [] : [problemOf(sentence, { clients: clientsOf(clients) }, { clients })];
