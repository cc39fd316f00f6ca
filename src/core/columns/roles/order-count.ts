import { isCount } from '../../parse/quantity';
import { defineRole } from '../role';

/** « Total commandes » may hold orders or euros: above this, a client’s orders are taken for euros. */
const MOST_ORDERS = 1000;

export const orderCount = defineRole({
  id: 'order-count',
  label: { fr: 'Nombre de commandes', en: 'Number of orders' },
  kind: 'number',
  shape: 'clients',
  headers: [
    'nombre commandes',
    'nombre commande',
    'nombre achats',
    'nombre factures',
    'nombre ventes',
    'nombre transactions',
    'commandes',
    'total commandes',
    'achats',
    'frequence',
    'frequence achat',
    'order count',
    'orders',
    'number of orders',
    'number of purchases',
    'purchase count',
    'transaction count',
    'transactions',
    'purchases',
    'frequency',
    'total orders',
    'orders count',
  ],
  accepts: (text) => isCount(text, MOST_ORDERS),
  examples: {
    accepted: ['3', '0', '1 000', '12,00'],
    refused: ['120,50', '45 €', '12 500', '-1', '03/02/2025'],
  },
});
