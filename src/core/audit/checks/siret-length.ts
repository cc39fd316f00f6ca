import { isPlaceholder } from '../../parse/placeholder';
import { isScientific } from '../../parse/scientific';
import { companyDigits } from '../../parse/siret';
import { findValues } from '../found';
import { defineCheck } from './define-check';

export const siretLength = defineCheck({
  id: 'siret-length',
  dimension: 'validity',
  severity: 'medium',
  whenFound: 'fail',
  fix: 'siret-format',
  title: { fr: 'SIREN et SIRET incomplets', en: 'Incomplete SIREN and SIRET' },
  why: {
    fr: 'Sans ses 9 ou 14 chiffres, le numéro ne désigne aucune entreprise.',
    en: 'Without its 9 or 14 digits, the number names no company.',
  },
  advice: {
    fr: 'Reprenez le numéro sur une facture ou sur l’Annuaire des entreprises.',
    en: 'Copy the number from an invoice or from the companies register.',
  },
  one: { fr: 'numéro qui n’a ni 9 ni 14 chiffres', en: 'number with neither 9 nor 14 digits' },
  many: { fr: 'numéros qui n’ont ni 9 ni 14 chiffres', en: 'numbers with neither 9 nor 14 digits' },
  examples: {
    conform: ['Société | SIRET\nA | 732 829 320 00074\nB | 55208131766522'],
    toFix: ['Société | SIRET\nA | 732 829 320 0007\nB | 55208131766522\nC | 54205118000066'],
  },
  run: (context) =>
    findValues(context, context.byType('siret', 'siren'), (text) => {
      const length = companyDigits(text)?.length;
      return length !== 9 && length !== 14 && !isScientific(text) && !isPlaceholder(text);
    }),
});
