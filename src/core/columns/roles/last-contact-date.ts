import { isDay } from '../../parse/day-text';
import { defineRole } from '../role';

export const lastContactDate = defineRole({
  id: 'last-contact-date',
  label: { fr: 'Date du dernier contact', en: 'Last contact date' },
  kind: 'date',
  headers: [
    'dernier contact',
    'date dernier contact',
    'derniere relance',
    'dernier appel',
    'dernier echange',
    'dernier rendez vous',
    'last contact',
    'last contact date',
    'last activity',
    'last active',
    'derniere activite',
    'dernier mail',
    'derniere ouverture',
  ],
  accepts: isDay,
  examples: { accepted: ['03/02/2025'], refused: ['à rappeler'] },
});
