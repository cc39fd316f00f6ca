import { isAmount } from '../../parse/quantity';
import { defineRole } from '../role';

export const margin = defineRole({
  id: 'margin',
  label: { fr: 'Marge', en: 'Margin' },
  kind: 'amount',
  headers: [
    'marge',
    'marge brute',
    'marge totale',
    'montant marge',
    'margin',
    'gross margin',
    'margin amount',
    'gross profit',
    'profit',
    'benefice',
    'resultat',
  ],
  accepts: isAmount,
  examples: { accepted: ['320,50 €', '-12'], refused: ['35 %', 'haute'] },
});
