import { defineCheck } from '../define-check';
import { findRows } from '../found';

export const negativeRevenue = defineCheck({
  id: 'negative-revenue',
  dimension: 'validity',
  severity: 'medium',
  whenFound: 'review',
  title: { fr: 'Chiffre d’affaires négatif ou nul', en: 'Negative or zero revenue' },
  why: {
    fr: 'Plus d’avoirs que de factures : ce client mérite un regard avant d’être classé.',
    en: 'More credit notes than invoices: look at this client before classifying.',
  },
  advice: {
    fr: 'Vérifiez les avoirs, et la période exportée.',
    en: 'Check the credit notes, and the period exported.',
  },
  one: {
    fr: 'client au chiffre d’affaires négatif, ou nul malgré des commandes',
    en: 'client with a negative revenue, or none in spite of orders',
  },
  many: {
    fr: 'clients au chiffre d’affaires négatif, ou nul malgré des commandes',
    en: 'clients with a negative revenue, or none in spite of orders',
  },
  examples: {
    conform: ['Client | Nb commandes | CA HT\nA | 3 | 120,00\nB | 0 | 0,00'],
    toFix: ['Client | Nb commandes | CA HT\nA | 3 | -120,00\nB | 2 | 0,00\nC | 1 | 15,00'],
  },
  run: (context) => {
    const revenue = context.byRole('revenue');
    if (!revenue) return undefined;
    const { values } = context.numbersOf(revenue);
    const counted = context.byRole('order-count');
    const orders = counted && context.numbersOf(counted).values;
    return findRows(context, revenue, (row) => {
      const value = values[row]!;
      return Number.isNaN(value)
        ? undefined
        : value < 0 || (value === 0 && orders !== undefined && orders[row]! > 0);
    });
  },
});
