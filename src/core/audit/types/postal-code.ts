import { isFrenchPostalCode, isPostalCode } from '../../parse/postal-code';
import { defineType } from '../define-type';

export const postalCode = defineType({
  id: 'postal-code',
  label: { fr: 'Code postal', en: 'Postal code' },
  roles: ['postal-code'],
  headers: ['code post', 'postal', 'zip', 'zip code', 'post code'],
  recognises: (text) => isFrenchPostalCode(text) || isPostalCode(text),
  proof: 0,
  examples: {
    accepted: [
      '75013',
      '01000',
      '1000',
      '2240',
      'F-84100',
      'SW1A 1AA',
      '60649',
      '97400',
      '20090',
      '1012 AB',
      '00100',
    ],
    refused: [
      'Paris',
      '75',
      '75013 Paris cedex',
      '12/03/2024',
      '',
      'CEDEX',
      '75013000000',
      '75.013',
      'AB',
      '7',
      'n/a',
    ],
  },
});
