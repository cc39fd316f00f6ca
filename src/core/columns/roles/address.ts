import { isWording } from '../../parse/wording';
import { defineRole } from '../role';

export const address = defineRole({
  id: 'address',
  label: { fr: 'Adresse', en: 'Address' },
  headers: [
    'adresse',
    'adresse postale',
    'adresse facturation',
    'adresse livraison',
    'rue',
    'voie',
    'numero rue',
    'address',
    'street',
    'street address',
    'addr',
    'ligne adresse',
  ],
  accepts: isWording,
  examples: { accepted: ['12 rue de la Paix', 'ZA des Prés'], refused: ['75013', 'jean@exemple.fr'] },
});
