import { isDay, isWrittenDay } from '../../parse/day-text';
import { defineRole } from '../role';

export const orderDate = defineRole({
  id: 'order-date',
  label: { fr: 'Date de commande ou de facture', en: 'Order or invoice date' },
  kind: 'date',
  shape: 'orders',
  headers: [
    '=date',
    'date commande',
    'date facture',
    'date facturation',
    'date achat',
    'date vente',
    'date piece',
    'date document',
    'date operation',
    'date transaction',
    'date creation',
    'created at',
    '=created',
    '=cree le',
    'order date',
    'invoice date',
    'purchase date',
    'sale date',
    '=jour',
    '=day',
  ],
  accepts: isDay,
  presumes: isWrittenDay,
  examples: { accepted: ['03/02/2025', '2025-02-03T10:00:00Z', '45691'], refused: ['31/02/2025', 'août'] },
});
