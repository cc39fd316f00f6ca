import { parseDate } from '../../parse/date';
import type { AuditedColumn } from '../context';
import { defineCheck } from '../define-check';
import { findValues } from '../found';

/** One day above 12 tells the order of the whole column; so does a column without any ambiguous date. */
const provesOrder = ({ values }: AuditedColumn): boolean =>
  values.texts.some((text) => parseDate(text)?.proves);

export const ambiguousDates = defineCheck({
  id: 'ambiguous-dates',
  dimension: 'consistency',
  severity: 'high',
  whenFound: 'review',
  title: { fr: 'Dates ambiguës', en: 'Ambiguous dates' },
  why: {
    fr: '03/02 est le 3 février pour les uns, le 2 mars pour les autres : un client peut paraître actif à tort.',
    en: '03/02 is 3 February for some, March 2nd for others: a client may wrongly look active.',
  },
  advice: {
    fr: 'Vérifiez d’où vient la colonne, et écrivez toutes les dates dans le même ordre.',
    en: 'Check where the column comes from, and write all dates in one order.',
  },
  one: { fr: 'date lisible de deux façons', en: 'date that reads two ways' },
  many: { fr: 'dates lisibles de deux façons', en: 'dates that read two ways' },
  examples: {
    conform: ['Client | Dernier achat\nA | 03/02/2025\nB | 15/02/2025'],
    toFix: ['Client | Dernier achat\nA | 03/02/2025\nB | 15/02/2025\nC | 02/15/2025\nD | 04/05/2025'],
  },
  run: (context) => {
    const undecided = new Set(
      context.byType('date').filter((column) => context.daysOf(column).mixedOrder || !provesOrder(column)),
    );
    return findValues(
      context,
      context.byType('date'),
      (text, column) => undecided.has(column) && parseDate(text)?.ambiguous === true,
    );
  },
});
