import { isName } from '../../parse/wording';
import { defineRole } from '../role';

export const lastName = defineRole({
  id: 'last-name',
  label: { fr: 'Nom', en: 'Last name' },
  headers: [
    '=nom',
    'nom famille',
    'nom contact',
    'last name',
    'lastname',
    'surname',
    'family name',
    'lname',
    'nom usage',
    'patronyme',
  ],
  accepts: isName,
  examples: { accepted: ['Dupont', 'LE GOFF', 'O’Neil'], refused: ['dupont@exemple.fr', '12/03/2024'] },
});
