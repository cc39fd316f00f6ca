import { isCount } from '../../parse/quantity';
import { defineRole } from '../role';

export const opens = defineRole({
  id: 'opens',
  label: { fr: 'Ouvertures', en: 'Opens' },
  kind: 'number',
  headers: [
    'ouvertures',
    'ouverture email',
    'emails ouverts',
    'nombre ouvertures',
    'opens',
    'opened',
    'emails opened',
    'taux ouverture',
    'open rate',
  ],
  accepts: (text) => isCount(text) || /^\d+(?:[.,]\d+)? ?%$/.test(text),
  examples: { accepted: ['12', '35 %'], refused: ['oui'] },
});
