import { defineRole } from '../role';

export const region = defineRole({
  id: 'region',
  label: { fr: 'Région', en: 'Region' },
  headers: [
    'region',
    'departement',
    'dept',
    'state',
    'county',
    'province',
    'zone geographique',
    'secteur geographique',
    'territoire',
  ],
  accepts: (text) => text.length <= 60 && !/@/.test(text),
  examples: { accepted: ['Bretagne', '69', 'Auvergne-Rhône-Alpes'], refused: ['jean@exemple.fr'] },
});
