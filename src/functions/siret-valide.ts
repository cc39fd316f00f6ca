import { isSiret } from '../core/parse/siret';
import { defineFunction } from './define-function';

/** Key of Luhn (INSEE); La Poste 356 000 000 also by the sum of its digits. A SIREN of nine digits is no SIRET. */
export const siretValide = defineFunction({
  name: 'SIRET_VALIDE',
  summary: {
    fr: 'Dit si un numéro SIRET a ses 14 chiffres et une clé juste. L’existence de l’établissement n’est pas vérifiée.',
    en: 'Says whether a SIRET number has its 14 digits and a right key. Whether the establishment exists is not checked.',
  },
  usage: '=SIRET_VALIDE(A2:A500)',
  params: [
    {
      name: 'siret',
      type: 'code',
      shape: 'column',
      about: { fr: 'numéros SIRET, avec ou sans espaces', en: 'SIRET numbers, with or without spaces' },
    },
  ],
  returns: {
    shape: 'column',
    about: { fr: 'VRAI ou FAUX ; vide si la cellule est vide', en: 'TRUE or FALSE; blank for a blank cell' },
  },
  examples: [
    {
      args: [
        [
          ['732 829 320 00074'],
          [73282932000074],
          ['73282932000075'],
          [''],
          ['732829320'],
          ['35600000009075'],
        ],
      ],
      result: [[true], [true], [false], [''], [false], [true]],
    },
    { args: ['7,32829E+13'], result: false },
  ],
  run: ({ siret }) => siret.map((number) => (number === '' ? null : isSiret(number))),
});
