import { isVatNumber } from '../../parse/vat-number';
import { defineRole } from '../role';

export const vatNumber = defineRole({
  id: 'vat-number',
  label: { fr: 'N° de TVA', en: 'VAT number' },
  headers: [
    'numero tva',
    'tva intracommunautaire',
    'numero tva intracommunautaire',
    'tva intra',
    'vat number',
    'vat',
    'vat id',
    'tax id',
  ],
  accepts: isVatNumber,
  recognises: isVatNumber,
  examples: {
    accepted: ['FR44732829320', 'FR 44 732 829 320', 'BE0123456789'],
    refused: ['FR45732829320', '732829320', '20 %'],
  },
});
