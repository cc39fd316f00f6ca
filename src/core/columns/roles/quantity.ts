import { currencyIn } from '../../parse/currency';
import { isAmount } from '../../parse/quantity';
import { defineRole } from '../role';

export const quantity = defineRole({
  id: 'quantity',
  label: { fr: 'Quantité', en: 'Quantity' },
  kind: 'number',
  shape: 'orders',
  headers: [
    'quantite',
    'nombre articles',
    'nombre unites',
    'articles',
    'unites',
    'quantity',
    'items',
    'units',
    'pieces',
    'qte commandee',
  ],
  accepts: (text) => isAmount(text) && currencyIn(text) === undefined,
  examples: { accepted: ['3', '2,5', '-1'], refused: ['12 €', 'trois'] },
});
