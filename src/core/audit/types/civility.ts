import { isCivility } from '../../parse/civility';
import { defineType } from '../define-type';

export const civility = defineType({
  id: 'civility',
  label: { fr: 'Civilité', en: 'Title' },
  roles: ['civility'],
  recognises: isCivility,
  proof: 0.95,
  examples: {
    accepted: ['M.', 'Mme', 'Monsieur', 'Madame', 'MME', 'Mlle', 'M. et Mme', 'Dr', 'Me', 'Mr', 'Mrs', 'Ms'],
    refused: ['Homme', 'H', 'Jean', 'M. Dupont', 'Mm1', 'Société', '1', 'Madame Martin', 'F', 'oui', 'SARL'],
  },
});
