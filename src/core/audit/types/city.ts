import { isName } from '../../parse/wording';
import { defineType } from '../define-type';

/** « Paris 12 » and « Lyon Cedex 03 » are the only figures of a town. */
const withoutDistrict = (text: string): string =>
  text.replace(/\s+(?:cedex(?:\s+\d{1,2})?|\d{1,2}\s*(?:e|er|eme|ème)?)$/i, '');

export const city = defineType({
  id: 'city',
  label: { fr: 'Ville', en: 'City' },
  roles: ['city'],
  recognises: (text) => text.length <= 60 && isName(withoutDistrict(text)) && !/[;:!?=]/.test(text),
  proof: 0,
  examples: {
    accepted: [
      'Paris',
      'LYON',
      'Saint-Étienne',
      'L’Haÿ-les-Roses',
      'Paris 12',
      'Lyon Cedex 03',
      'La Roche-sur-Yon',
      'Aix en Provence',
      'Y',
      'Marseille 1er',
      'Bruxelles',
      'St Malo',
    ],
    refused: [
      '75013',
      '12 rue de la Paix',
      'a@b.fr',
      '',
      '75013 Paris',
      'www.paris.fr',
      '—',
      '1',
      'Ville : Paris',
      'Quoi ?',
      '2A004',
    ],
  },
});
