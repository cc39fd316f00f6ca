import { isSiret } from '../../parse/siret';
import { defineRole } from '../role';

export const siret = defineRole({
  id: 'siret',
  label: { fr: 'SIRET', en: 'SIRET' },
  headers: ['siret', 'numero siret', 'code siret'],
  accepts: isSiret,
  recognises: isSiret,
  examples: {
    accepted: ['732 829 320 00074', '35600000000048'],
    refused: ['73282932000075', '732829320', '7,32829E+13'],
  },
});
