import { isDay } from '../../parse/day-text';
import { defineRole } from '../role';

export const createdDate = defineRole({
  id: 'created-date',
  label: { fr: 'Date de création', en: 'Creation date' },
  kind: 'date',
  shape: 'clients',
  headers: [
    'date creation',
    'creation',
    'cree le',
    'date ajout',
    'date entree',
    'date inscription',
    'client depuis',
    'date creation fiche',
    'created',
    'created at',
    'created date',
    'signup date',
    'sign up',
    'inscription',
    'customer since',
    'date ouverture',
  ],
  accepts: isDay,
  examples: { accepted: ['03/02/2025', '2025-02-03T10:00:00Z'], refused: ['oui', '2025'] },
});
