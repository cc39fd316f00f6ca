import { parseDate } from '../../parse/date';
import type { ReadDays } from '../../parse/read-days';
import { defineCheck } from '../define-check';
import { isLikeDate } from '../formats';
import { findValues } from '../found';

/** By the order of its column: 02/13/2025 is no day where all others are day-first, unless both orders are common. */
const exists = (text: string, { order, mixedOrder }: ReadDays): boolean =>
  parseDate(text, mixedOrder ? undefined : order) !== undefined;

export const impossibleDates = defineCheck({
  id: 'impossible-dates',
  dimension: 'validity',
  severity: 'high',
  whenFound: 'fail',
  title: { fr: 'Dates impossibles', en: 'Impossible dates' },
  why: {
    fr: 'Un 31 février n’est pas lisible : le client sort des calculs de récence.',
    en: 'A 31 February cannot be read: the client is left out of recency.',
  },
  advice: { fr: 'Corrigez la date d’après la facture.', en: 'Correct the date from the invoice.' },
  one: { fr: 'date impossible', en: 'impossible date' },
  many: { fr: 'dates impossibles', en: 'impossible dates' },
  examples: {
    conform: ['Client | Dernier achat\nA | 29/02/2024\nB | 15/02/2025'],
    toFix: ['Client | Dernier achat\nA | 29/02/2025\nB | 15/02/2025\nC | 16/02/2025'],
  },
  run: (context) =>
    findValues(
      context,
      context.byType('date'),
      (text, column, code) =>
        isLikeDate(text) && !exists(text, context.daysOf(column)) && !context.placeholdersIn(column)[code],
    ),
});
