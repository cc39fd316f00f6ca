import { cleanValue } from '../core/cleaning/clean-value';
import { defineFunction } from './define-function';

/** French codes: a formula sees no other column, so four digits are taken for a lost zero. */
export const nettoyerCodePostal = defineFunction({
  name: 'NETTOYER_CODE_POSTAL',
  summary: {
    fr: 'Écrit un code postal français en cinq chiffres et lui rend son zéro (1000 devient 01000). Ne pas l’utiliser sur des codes belges ou suisses.',
    en: 'Writes a French postal code in five digits and puts its zero back (1000 becomes 01000). Not for Belgian or Swiss codes.',
  },
  usage: '=NETTOYER_CODE_POSTAL(A2:A500)',
  params: [
    {
      name: 'valeur',
      type: 'code',
      shape: 'column',
      about: { fr: 'codes postaux, en texte ou en nombre', en: 'postal codes, as text or numbers' },
    },
  ],
  returns: {
    shape: 'column',
    about: {
      fr: 'le code, en texte ; le texte inchangé s’il ne se lit pas',
      en: 'the code, as text; the text unchanged if it cannot be read',
    },
  },
  examples: [
    {
      args: [[[1000], ['F-75013'], ['06000'], [''], ['750']]],
      result: [['01000'], ['75013'], ['06000'], [''], ['750']],
    },
    { args: ['75 013'], result: '75013' },
  ],
  run: ({ valeur }) => valeur.map((code) => cleanValue(code, 'postal-code')),
});
