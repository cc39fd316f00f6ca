import { isAmount } from '../../parse/quantity';
import { defineRole } from '../role';

export const unitPrice = defineRole({
  id: 'unit-price',
  label: { fr: 'Prix unitaire', en: 'Unit price' },
  kind: 'amount',
  shape: 'orders',
  headers: ['prix unitaire', 'pu', 'prix', 'prix vente', 'tarif', 'unit price', 'price', 'unit cost'],
  accepts: isAmount,
  examples: { accepted: ['12,50 €', '3.2'], refused: ['10 %'] },
});
