import { isCivility } from '../../parse/civility';
import { defineRole } from '../role';

export const civility = defineRole({
  id: 'civility',
  label: { fr: 'Civilité', en: 'Title' },
  headers: ['civilite', 'titre', 'title', 'civ', 'salutation', 'genre', 'formule politesse'],
  accepts: isCivility,
  recognises: isCivility,
  examples: {
    accepted: ['M.', 'Mme', 'Monsieur', 'Madame', 'Mlle', 'M. et Mme', 'Dr', 'Mrs'],
    refused: ['Dupont', 'Paris', 'Actif'],
  },
});
