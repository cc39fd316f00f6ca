import { isDay } from '../../parse/day-text';
import { defineRole } from '../role';

export const birthDate = defineRole({
  id: 'birth-date',
  label: { fr: 'Date de naissance', en: 'Birth date' },
  kind: 'date',
  headers: [
    'date naissance',
    'naissance',
    'ne le',
    'nee le',
    'anniversaire',
    'birth date',
    'dob',
    'birthday',
    'birthdate',
  ],
  accepts: isDay,
  examples: { accepted: ['12/03/1961', '19610312'], refused: ['mars', '62'] },
});
