import { isDay } from '../../parse/day-text';
import { defineRole } from '../role';

export const firstOrderDate = defineRole({
  id: 'first-order-date',
  label: { fr: 'Date du premier achat', en: 'First order date' },
  kind: 'date',
  shape: 'clients',
  headers: [
    'premier achat',
    'date premier achat',
    'premiere commande',
    'date premiere commande',
    'premiere facture',
    'date premiere facture',
    'premiere vente',
    'first order date',
    'first order',
    'first purchase',
    'first purchase date',
    'first date',
    'date 1er achat',
  ],
  accepts: isDay,
  examples: {
    accepted: ['03/02/2025', '2025-02-03', '3 févr. 2025', '45691'],
    refused: ['31/02/2025', 'jamais', '12'],
  },
});
