import { isVatNumber } from '../../parse/vat-number';
import { defineType } from '../define-type';

export const vatNumber = defineType({
  id: 'vat-number',
  label: { fr: 'Numéro de TVA', en: 'VAT number' },
  roles: ['vat-number'],
  recognises: isVatNumber,
  proof: 0.95,
  examples: {
    accepted: [
      'FR44732829320',
      'FR 44 732 829 320',
      'fr44732829320',
      'FR03552081317',
      'FR59542051180',
      'FR 83 404 833 048',
      'BE0403019261',
      'DE136695976',
      'IT00743110157',
      'ESA28015865',
      'NL004495445B01',
      'LU15027442',
    ],
    refused: [
      'FR45732829320',
      'FR44732829321',
      '44732829320',
      'FR732829320',
      'FR4473282932',
      'XX12345678',
      'TVA',
      'DE13',
      'non assujetti',
      'FRIO732829320',
      '732829320',
    ],
  },
});
