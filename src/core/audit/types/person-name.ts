import { isName } from '../../parse/wording';
import { defineType } from '../define-type';

export const personName = defineType({
  id: 'person-name',
  label: { fr: 'Nom de personne', en: 'Person’s name' },
  roles: ['first-name', 'last-name', 'full-name', 'account-manager'],
  headers: [
    'contact',
    'interlocuteur',
    'representant',
    'responsable',
    'dirigeant',
    'gerant',
    'nickname',
    'surname',
  ],
  recognises: (text) => isName(text) && text.length <= 80 && text.trim().split(/\s+/).length <= 7,
  proof: 0,
  examples: {
    accepted: [
      'Dupont',
      'Jean-Pierre',
      'Mme Émilie Fernandez',
      'DE LA TOUR',
      'O’Brien',
      'Nguyễn',
      'P.',
      'M. et Mme Martin',
      'Le Goff épouse Kerbrat',
      'van den Berg',
      'Zoë',
    ],
    refused: [
      '',
      'C0012',
      '12',
      'jean@exemple.fr',
      '06 12 34 56 78',
      'www.dupont.fr',
      '12/03/2024',
      '—',
      '1234,50 €',
      'Jean 2',
      '#N/A 1',
    ],
  },
});
