import { isCount } from '../../parse/quantity';
import { defineRole } from '../role';

export const clicks = defineRole({
  id: 'clicks',
  label: { fr: 'Clics', en: 'Clicks' },
  kind: 'number',
  headers: ['clics', 'nombre clics', 'emails cliques', 'clicks', 'clicked', 'taux clic', 'click rate'],
  accepts: (text) => isCount(text) || /^\d+(?:[.,]\d+)? ?%$/.test(text),
  examples: { accepted: ['3', '2,5 %'], refused: ['oui'] },
});
