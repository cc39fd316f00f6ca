import { defineCheck } from '../define-check';
import { findRows } from '../found';

export const firstAfterLast = defineCheck({
  id: 'first-after-last',
  dimension: 'consistency',
  severity: 'high',
  whenFound: 'fail',
  title: { fr: 'Premier achat après le dernier', en: 'First order after the last one' },
  why: {
    fr: 'L’une des deux dates est fausse : ancienneté et récence le sont aussi.',
    en: 'One of the two dates is wrong: so are seniority and recency.',
  },
  advice: { fr: 'Vérifiez les deux dates d’après les factures.', en: 'Check both dates from the invoices.' },
  one: {
    fr: 'client dont le premier achat suit le dernier',
    en: 'client whose first order follows the last',
  },
  many: {
    fr: 'clients dont le premier achat suit le dernier',
    en: 'clients whose first order follows the last',
  },
  examples: {
    conform: [
      'Client | Premier achat | Dernier achat\nA | 01/02/2020 | 03/02/2025\nB | 15/02/2025 | 15/02/2025',
    ],
    toFix: [
      'Client | Premier achat | Dernier achat\nA | 13/02/2025 | 01/02/2020\nB | 15/02/2025 | 15/02/2025',
    ],
  },
  run: (context) => {
    const [first, last] = [context.byRole('first-order-date'), context.byRole('last-order-date')];
    if (!first || !last) return undefined;
    const [from, to] = [context.daysOf(first).days, context.daysOf(last).days];
    return findRows(context, first, (row) =>
      Number.isNaN(from[row]! + to[row]!) ? undefined : from[row]! > to[row]!,
    );
  },
});
