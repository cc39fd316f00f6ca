import { cleanValue } from '../core/cleaning/clean-value';
import { defineFunction } from './define-function';

/** The rules of « Clients nettoyés » for a column of whole names: spaces, broken accents, capitals. */
export const nettoyerNom = defineFunction({
  name: 'NETTOYER_NOM',
  summary: {
    fr: 'Remet un nom en forme : espaces, accents abîmés (Ã©), majuscules. Un nom qui a déjà majuscules et minuscules les garde.',
    en: 'Puts a name in shape: spaces, broken accents (Ã©), capitals. A name with capitals and small letters keeps them.',
  },
  usage: '=NETTOYER_NOM(A2:A500)',
  params: [
    {
      name: 'valeur',
      type: 'code',
      shape: 'column',
      about: { fr: 'noms, prénoms ou noms complets', en: 'surnames, first names or whole names' },
    },
  ],
  returns: { shape: 'column', about: { fr: 'le nom, par exemple Jean-Pierre d’Arc', en: 'the name' } },
  examples: [
    {
      args: [[['  DUPONT '], ['jean-pierre MARTIN'], ['HÃ©lÃ¨ne'], [''], ["JEANNE D'ARC"], ['SARL LE PORT']]],
      result: [['Dupont'], ['jean-pierre MARTIN'], ['Hélène'], [''], ["Jeanne d'Arc"], ['SARL Le Port']],
    },
    { args: ['CHARLES DE GAULLE'], result: 'Charles de Gaulle' },
  ],
  run: ({ valeur }) => valeur.map((name) => cleanValue(name, 'full-name')),
});
