import { isAmount } from '../../parse/quantity';
import { defineRole } from '../role';

export const overdueAmount = defineRole({
  id: 'overdue-amount',
  label: { fr: 'Montant en retard', en: 'Overdue amount' },
  kind: 'amount',
  headers: [
    'montant retard',
    'retard paiement',
    'impayes',
    'montant impaye',
    'encours echu',
    'echu',
    'reste a payer',
    'overdue',
    'overdue amount',
    'amount due',
    'outstanding',
    'balance due',
  ],
  accepts: isAmount,
  examples: { accepted: ['250,00 €', '0'], refused: ['oui'] },
});
