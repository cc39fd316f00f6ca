import type { RoleId } from '../../columns/roles';
import { defineCheck } from '../define-check';
import { findRows, together } from '../found';

/** What has happened already. */
const PAST: readonly RoleId[] = [
  'first-order-date',
  'last-order-date',
  'created-date',
  'last-contact-date',
  'birth-date',
  'order-date',
];

export const futureDates = defineCheck({
  id: 'future-dates',
  dimension: 'validity',
  severity: 'high',
  whenFound: 'fail',
  title: { fr: 'Dates futures', en: 'Future dates' },
  why: {
    fr: 'Un achat daté de demain fausse la récence du client.',
    en: 'An order dated tomorrow distorts the client’s recency.',
  },
  advice: { fr: 'Corrigez l’année d’après la facture.', en: 'Correct the year from the invoice.' },
  one: { fr: 'date postérieure à la date d’analyse', en: 'date later than the analysis date' },
  many: { fr: 'dates postérieures à la date d’analyse', en: 'dates later than the analysis date' },
  examples: {
    conform: ['Client | Dernier achat\nA | 30/06/2025\nB | 15/02/2025'],
    toFix: ['Client | Dernier achat\nA | 01/07/2025\nB | 15/02/2025'],
  },
  run: (context) =>
    together(
      context,
      context
        .byType('date')
        .filter(({ guess }) => PAST.includes(guess.role))
        .map((column) => {
          const { days } = context.daysOf(column);
          return findRows(context, column, (row) =>
            Number.isNaN(days[row]!) ? undefined : days[row]! > context.asOf,
          );
        }),
    ),
});
