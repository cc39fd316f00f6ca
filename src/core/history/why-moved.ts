import { dayNumber } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import { fill } from '../text/fill';
import { formatAmount, plural } from '../text/numbers';
import { HISTORY_TEXTS } from './history-texts';
import type { Snapshot } from './snapshot';

/**
 * Why a client changed segment, from what the two snapshots know: gone, new, what was ordered since or how long the
 * silence lasts, then which scores moved. Where nothing about the client moved, the limits did.
 */
export function whyMoved(
  from: Snapshot,
  client: number | undefined,
  to: Snapshot,
  index: number | undefined,
): Phrase {
  const { texts } = HISTORY_TEXTS;
  if (index === undefined) return texts.gone;
  if (client === undefined) return texts.arrived;
  const reasons = [...ordersSince(from, client, to, index), ...scoreChanges(from, client, to, index)];
  if (reasons.length === 0) return texts.limitsMoved;
  return {
    fr: reasons.map(({ fr }) => fr).join(' ; '),
    en: reasons.map(({ en }) => en).join('; '),
  };
}

function ordersSince(from: Snapshot, client: number, to: Snapshot, index: number): readonly Phrase[] {
  const { texts } = HISTORY_TEXTS;
  const orders = to.clients.orders[index]! - from.clients.orders[client]!;
  const money = to.clients.revenue[index]! - from.clients.revenue[client]!;
  if (orders > 0) {
    return [
      fill(texts.orderedSince, (language) => ({
        orders: plural(orders, texts.order[language], texts.orders[language], language),
        amount: signed(formatAmount(money || 0, to.head.currency, language, 0)),
      })),
    ];
  }
  const days = dayNumber(to.head.asOf) - to.clients.lastDay[index]!;
  if (Number.isNaN(days) || days < dayNumber(to.head.asOf) - dayNumber(from.head.asOf)) return [];
  return [
    fill(texts.silentFor, (language) => ({
      days: plural(days, texts.day[language], texts.days[language], language),
    })),
  ];
}

const signed = (amount: string): string => (amount.startsWith('−') ? amount : `+${amount}`);

/** « récence 5 → 3, montant 2 → 4 ». */
function scoreChanges(from: Snapshot, client: number, to: Snapshot, index: number): readonly Phrase[] {
  const { texts } = HISTORY_TEXTS;
  const [before, now] = [from.clients.codes[client]!, to.clients.codes[index]!];
  if (before === '' || now === '') return [];
  const changed = texts.scores.flatMap((score, place): readonly Phrase[] => {
    const arrow = `${before[place]} → ${now[place]}`;
    return before[place] === now[place] ? [] : [{ fr: `${score.fr} ${arrow}`, en: `${score.en} ${arrow}` }];
  });
  if (changed.length === 0) return [];
  return [{ fr: changed.map(({ fr }) => fr).join(', '), en: changed.map(({ en }) => en).join(', ') }];
}
