import type { Phrase } from '../../model/problem';
import { ABCD_NO_CLASS, ABCD_TO_CONFIRM } from '../sentences/abcd-sentences';
import { fill } from '../sentences/sentence';
import type { AbcdResult } from './abcd';
import { ABCD_RULES } from './abcd-rules';

/** Why a client has this class, after the class: « D à confirmer : … » while the cost to serve is unknown. */
export function abcdReason({ rules, toConfirm }: AbcdResult, client: number): Phrase {
  const rule = ABCD_RULES[rules[client]!];
  if (!rule) return fill(ABCD_NO_CLASS);
  const { fr, en } = rule.reason;
  if (toConfirm[client]) return fill(ABCD_TO_CONFIRM, { reason: rule.reason });
  return { fr: `${rule.class} : ${fr}`, en: `${rule.class}: ${en}` };
}
