import { parseDate } from '../../parse/date';
import { isPlaceholder } from '../../parse/placeholder';
import { isLikeDate } from '../formats';
import { findValues } from '../found';
import { defineCheck } from './define-check';

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
      (text) => isLikeDate(text) && parseDate(text) === undefined && !isPlaceholder(text),
    ),
});
