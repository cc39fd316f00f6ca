import { COUNTRY_NAMES } from '../country-names';
import { defineType } from '../define-type';
import { isNamed } from '../known-names';

export const country = defineType({
  id: 'country',
  label: { fr: 'Pays', en: 'Country' },
  roles: ['country'],
  recognises: (text): boolean => /^[A-Z]{2,3}$/.test(text.trim()) || isNamed(country.names!, text),
  proof: 0.9,
  // Two capital letters are anything until a header says otherwise.
  telling: { share: 0.8, test: (text) => text.trim().length > 3 },
  names: COUNTRY_NAMES,
  examples: {
    accepted: [
      'France',
      'FRANCE',
      'Belgique',
      'Royaume-Uni',
      'United Kingdom',
      'Côte d’Ivoire',
      'FR',
      'BEL',
      'États-Unis',
      'Japan',
      'Pays-Bas',
      'Suisse',
    ],
    refused: [
      'Paris',
      'Bretagne',
      '75',
      'fr',
      'Europe',
      'Francia',
      'Étranger',
      'FRANCE 2',
      '',
      'F-75',
      'Export',
      'Nord',
    ],
  },
});
