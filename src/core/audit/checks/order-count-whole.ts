import { defineCheck } from '../define-check';
import { findRows } from '../found';

export const orderCountWhole = defineCheck({
  id: 'order-count-whole',
  dimension: 'validity',
  severity: 'medium',
  whenFound: 'fail',
  title: { fr: 'Nombre de commandes', en: 'Number of orders' },
  why: {
    fr: 'Un nombre de commandes est entier : sinon la colonne contient autre chose.',
    en: 'A number of orders is whole: otherwise the column holds something else.',
  },
  advice: {
    fr: 'Vérifiez que la colonne compte bien des commandes.',
    en: 'Check that the column does count orders.',
  },
  one: { fr: 'nombre de commandes négatif ou non entier', en: 'negative or fractional number of orders' },
  many: {
    fr: 'nombres de commandes négatifs ou non entiers',
    en: 'negative or fractional numbers of orders',
  },
  examples: {
    conform: ['Client | Nb commandes\nA | 3\nB | 0'],
    toFix: ['Client | Nb commandes\nA | 3\nB | 4\nC | 5\nD | 6\nE | 7\nF | 8\nG | 9\nH | 1\nI | 2\nJ | 2,5'],
  },
  run: (context) => {
    const column = context.byRole('order-count');
    if (!column) return undefined;
    const { values } = context.numbersOf(column);
    return findRows(context, column, (row) =>
      Number.isNaN(values[row]!) ? undefined : values[row]! < 0 || !Number.isInteger(values[row]!),
    );
  },
});
