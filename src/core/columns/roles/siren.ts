import { isSiren } from '../../parse/siret';
import { defineRole } from '../role';

export const siren = defineRole({
  id: 'siren',
  label: { fr: 'SIREN', en: 'SIREN' },
  headers: ['siren', 'numero siren', 'code siren'],
  accepts: isSiren,
  recognises: isSiren,
  examples: { accepted: ['732 829 320', '732829320'], refused: ['732829321', '73282932000074', 'abc'] },
});
