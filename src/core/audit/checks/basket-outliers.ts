import { median } from '../../scoring/quantile';
import { defineCheck } from '../define-check';
import { findRows } from '../found';

/** Fewer baskets have no norm. */
const LEAST = 10;

/** The median of absolute deviations times this is the standard deviation of a normal law. */
const TO_DEVIATION = 1.4826;

/** Baskets are compared by their logarithm (base 10), where they are near normal; alike ones still differ a little. */
const LEAST_SPREAD = 0.1;

/** So many deviations away: one basket in a million by chance. */
const FAR = 5;

const logBasket = (amount: number, orders: number): number =>
  amount > 0 && orders > 0 ? Math.log10(amount / orders) : Number.NaN;

export const basketOutliers = defineCheck({
  id: 'basket-outliers',
  dimension: 'validity',
  severity: 'low',
  whenFound: 'review',
  title: { fr: 'Paniers moyens hors norme', en: 'Unusual average baskets' },
  why: {
    fr: 'Un panier cent fois plus grand que les autres est souvent une virgule oubliée.',
    en: 'A basket a hundred times larger than the others is often a forgotten decimal mark.',
  },
  advice: {
    fr: 'Vérifiez le montant et le nombre de commandes.',
    en: 'Check the amount and the number of orders.',
  },
  one: { fr: 'panier moyen très éloigné des autres', en: 'average basket far from the others' },
  many: { fr: 'paniers moyens très éloignés des autres', en: 'average baskets far from the others' },
  examples: {
    conform: [
      'Client | Nb commandes | CA HT\nC0 | 1 | 100,00\nC1 | 2 | 226,00\nC2 | 3 | 378,00\nC3 | 1 | 139,00\nC4 | 2 | 304,00\nC5 | 3 | 495,00\nC6 | 1 | 178,00\nC7 | 2 | 382,00\nC8 | 3 | 612,00\nC9 | 1 | 217,00\nC10 | 2 | 460,00\nC11 | 3 | 729,00',
    ],
    toFix: [
      'Client | Nb commandes | CA HT\nC0 | 1 | 100,00\nC1 | 2 | 226,00\nC2 | 3 | 378,00\nC3 | 1 | 139,00\nC4 | 2 | 304,00\nC5 | 3 | 495,00\nC6 | 1 | 178,00\nC7 | 2 | 382,00\nC8 | 3 | 612,00\nC9 | 1 | 217,00\nC10 | 2 | 460,00\nC11 | 3 | 729,00\nC99 | 1 | 9000000,00',
    ],
  },
  run: (context) => {
    const [revenue, counted] = [context.byRole('revenue'), context.byRole('order-count')];
    if (!revenue || !counted) return undefined;
    const orders = context.numbersOf(counted).values;
    const baskets = context.numbersOf(revenue).values.map((amount, row) => logBasket(amount, orders[row]!));
    const known = baskets.filter((basket) => !Number.isNaN(basket));
    if (known.length < LEAST) return undefined;
    const middle = median(known)!;
    const spread = Math.max(
      LEAST_SPREAD,
      TO_DEVIATION * median(known.map((basket) => Math.abs(basket - middle)))!,
    );
    return findRows(context, revenue, (row) =>
      Number.isNaN(baskets[row]!) ? undefined : Math.abs(baskets[row]! - middle) > FAR * spread,
    );
  },
});
