import { cleanValue } from '../core/cleaning/clean-value';
import { defineFunction } from './define-function';

export const nettoyerTelephone = defineFunction({
  name: 'NETTOYER_TELEPHONE',
  summary: {
    fr: 'Écrit un numéro de téléphone 06 12 34 56 78, ou +32 2 123 45 67 pour l’étranger. Le zéro perdu est rendu.',
    en: 'Writes a phone number as 06 12 34 56 78, or +32 2 123 45 67 abroad. A lost zero is put back.',
  },
  usage: '=NETTOYER_TELEPHONE(A2:A500)',
  params: [
    {
      name: 'valeur',
      type: 'code',
      shape: 'column',
      about: { fr: 'numéros de téléphone, en texte ou en nombre', en: 'phone numbers, as text or numbers' },
    },
  ],
  returns: {
    shape: 'column',
    about: {
      fr: 'le numéro ; le texte inchangé s’il ne se lit pas',
      en: 'the number; the text unchanged if it cannot be read',
    },
  },
  examples: [
    {
      args: [[['+33 (0)6 12 34 56 78'], [612345678], ['+3221234567'], [''], ['01 23 45 67 89 poste 12']]],
      result: [
        ['06 12 34 56 78'],
        ['06 12 34 56 78'],
        ['+32 2 123 45 67'],
        [''],
        ['01 23 45 67 89 poste 12'],
      ],
    },
    { args: ['06.12.34.56.78'], result: '06 12 34 56 78' },
  ],
  run: ({ valeur }) => valeur.map((number) => cleanValue(number, 'phone')),
});
