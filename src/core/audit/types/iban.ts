import { isIban } from '../../parse/iban';
import { defineType } from '../define-type';

export const iban = defineType({
  id: 'iban',
  label: { fr: 'IBAN', en: 'IBAN' },
  headers: [
    'iban',
    'rib',
    'coordonnees bancaires',
    'compte bancaire',
    'bank account',
    'numero compte bancaire',
  ],
  recognises: isIban,
  proof: 1,
  examples: {
    // The examples of the ISO 13616 register.
    accepted: [
      'FR14 2004 1010 0505 0001 3M02 606',
      'FR1420041010050500013M02606',
      'DE89 3704 0044 0532 0130 00',
      'GB29 NWBK 6016 1331 9268 19',
      'BE68 5390 0754 7034',
      'CH93 0076 2011 6238 5295 7',
      'ES91 2100 0418 4502 0005 1332',
      'IT60 X054 2811 1010 0000 0123 456',
      'LU28 0019 4006 4475 0000',
      'NL91 ABNA 0417 1643 00',
      'pt50 0002 0123 1234 5678 9015 4',
      'MC58 1122 2000 0101 2345 6789 030',
    ],
    refused: [
      'FR14 2004 1010 0505 0001 3M02 607',
      'FR14 2004 1010',
      '2004 1010 0505 0001 3M02 606',
      'DE88370400440532013000',
      'XX89370400440532013000',
      'FR76',
      'RIB à demander',
      'BNPAFRPPXXX',
      'GB29NWBK60161331926',
      'FR1420041010050500013M026066',
      '',
    ],
  },
});
