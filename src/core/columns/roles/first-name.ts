import { isName } from '../../parse/wording';
import { defineRole } from '../role';

export const firstName = defineRole({
  id: 'first-name',
  label: { fr: 'Prénom', en: 'First name' },
  headers: [
    'prenom',
    'prenom contact',
    'prenom client',
    'first name',
    'firstname',
    'given name',
    'fname',
    'forename',
  ],
  accepts: isName,
  examples: { accepted: ['Jean-Pierre', 'Éloïse', 'J.'], refused: ['jean@exemple.fr', '75013'] },
});
