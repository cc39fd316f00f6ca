import { isNafCode } from '../../parse/naf-code';
import { defineRole } from '../role';

export const nafCode = defineRole({
  id: 'naf-code',
  label: { fr: 'Code NAF', en: 'Activity code (NAF)' },
  headers: ['code naf', 'naf', 'code ape', 'ape', 'nace'],
  accepts: isNafCode,
  recognises: isNafCode,
  examples: { accepted: ['62.01Z', '4711F'], refused: ['6201', 'BTP'] },
});
