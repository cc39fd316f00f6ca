import { isAmount } from '../../parse/quantity';
import { defineRole } from '../role';

export const previousRevenue = defineRole({
  id: 'previous-revenue',
  label: { fr: 'Chiffre d’affaires précédent', en: 'Previous revenue' },
  kind: 'amount',
  shape: 'clients',
  headers: [
    'ca n 1',
    'ca annee precedente',
    'ca precedent',
    'chiffre affaires n 1',
    'chiffre affaires annee precedente',
    'chiffre affaires precedent',
    'montant n 1',
    'ca an dernier',
    'ca annee derniere',
    'previous revenue',
    'prior year revenue',
    'revenue last year',
    'revenue n 1',
    'previous sales',
    'last year sales',
  ],
  accepts: isAmount,
  examples: { accepted: ['1 234,56 €', '0'], refused: ['12 %', 'n.c.'] },
});
