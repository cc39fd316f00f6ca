import { isCertainPhone, isPhone } from '../../parse/phone';
import { defineType } from '../define-type';

export const phone = defineType({
  id: 'phone',
  label: { fr: 'Téléphone', en: 'Phone number' },
  roles: ['phone', 'mobile'],
  headers: ['fax', 'telecopie', 'telecopieur', 'telephone 2', 'standard'],
  recognises: isPhone,
  proof: 0.95,
  telling: { share: 0.8, test: isCertainPhone },
  examples: {
    accepted: [
      '01 23 45 67 89',
      '0612345678',
      '06.12.34.56.78',
      '06-12-34-56-78',
      '+33 6 12 34 56 78',
      '+33612345678',
      '0033 1 23 45 67 89',
      '+33 (0)1 23 45 67 89',
      '612345678',
      '+32 2 123 45 67',
      '+41 22 123 45 67',
      '09/70/12/34/56',
    ],
    refused: [
      '06 12 34 56 7',
      '06 12 34 56 789',
      '06 12 34 56 7O',
      'liste rouge',
      '12/03/2024',
      '2024-03-12',
      '06 12 34 56 AB',
      '+33 6 12 34 56',
      'FR76',
      '12 345',
      '06 12 34 56 78 poste 12',
      'n/a',
    ],
  },
});
