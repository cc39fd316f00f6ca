import { isDay } from '../../parse/day-text';
import { defineRole } from '../role';

export const lastOrderDate = defineRole({
  id: 'last-order-date',
  label: { fr: 'Date du dernier achat', en: 'Last order date' },
  kind: 'date',
  shape: 'clients',
  headers: [
    'dernier achat',
    'date dernier achat',
    'derniere commande',
    'date derniere commande',
    'derniere facture',
    'date derniere facture',
    'derniere vente',
    'date derniere vente',
    'last order date',
    'last order',
    'last purchase',
    'last purchase date',
    'last date',
    'last invoice date',
    'most recent visit',
    'most recent order',
    'most recent purchase',
    'derniere visite',
    'last transaction date',
    '=date',
  ],
  accepts: isDay,
  examples: {
    accepted: ['03/02/2025', '3-2-25', 'lundi 3 février 2025'],
    refused: ['31/02/2021', 'jamais', '120'],
  },
});
