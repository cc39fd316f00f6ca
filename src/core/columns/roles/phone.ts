import { isCertainPhone, isPhone } from '../../parse/phone';
import { defineRole } from '../role';

export const phone = defineRole({
  id: 'phone',
  label: { fr: 'Téléphone', en: 'Phone' },
  headers: [
    'telephone',
    'telephone fixe',
    'telephone bureau',
    'telephone professionnel',
    'fixe',
    'phone',
    'phone number',
    'numero telephone',
    'landline',
    'ligne directe',
    'standard',
  ],
  accepts: isPhone,
  recognises: isCertainPhone,
  examples: {
    accepted: [
      '01 23 45 67 89',
      '0123456789',
      '+33 (0)1 23 45 67 89',
      '0033 1 23 45 67 89',
      '123456789',
      '+32 2 123 45 67',
      '212-697-5198',
    ],
    refused: ['06 12 34 56 7', 'liste rouge', '01 23 45 67 890', '12/03/2024'],
  },
});
