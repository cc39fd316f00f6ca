import { isPostalCode } from '../../parse/postal-code';
import { defineRole } from '../role';

export const postalCode = defineRole({
  id: 'postal-code',
  label: { fr: 'Code postal', en: 'Postal code' },
  headers: ['code postal', 'cp', 'codepostal', 'postcode', 'zip', 'zip code', 'zipcode'],
  accepts: isPostalCode,
  examples: {
    accepted: ['75013', '01000', '1000', 'F-84100', 'SW1A 1AA'],
    refused: ['Paris', '750', '12/03/2024'],
  },
});
