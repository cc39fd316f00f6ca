import { isWording } from '../../parse/wording';
import { defineRole } from '../role';

export const preference = defineRole({
  id: 'preference',
  label: { fr: 'Préférence', en: 'Preference' },
  headers: [
    'preference',
    'produit prefere',
    'interet',
    'centre interet',
    'favourite product',
    'favorite product',
    'interests',
    'besoin',
  ],
  accepts: isWording,
  examples: { accepted: ['Bio', 'Livraison le matin'], refused: ['12', 'x@x.fr'] },
});
