import { isFlag } from '../../parse/flag';
import { isAmount } from '../../parse/quantity';
import { defineRole } from '../role';

export const openQuote = defineRole({
  id: 'open-quote',
  label: { fr: 'Devis en cours', en: 'Open quote' },
  kind: 'flag',
  shape: 'clients',
  headers: [
    'devis en cours',
    'devis',
    'devis ouvert',
    'open quote',
    'quote',
    'nombre devis',
    'montant devis',
  ],
  accepts: (text) => isFlag(text) || isAmount(text),
  examples: { accepted: ['oui', '2', '1 500 €'], refused: ['peut-être'] },
});
