import { isPlaceholder } from '../../parse/placeholder';
import { isScientific } from '../../parse/scientific';
import { companyDigits } from '../../parse/siret';
import { defineCheck } from '../define-check';
import { findValues } from '../found';

export const siretLength = defineCheck({
  id: 'siret-length',
  dimension: 'validity',
  severity: 'medium',
  whenFound: 'fail',
  fix: 'siret-format',
  title: { fr: 'Écriture des SIREN et SIRET', en: 'Writing of SIREN and SIRET' },
  why: {
    fr: 'Il faut 9 ou 14 chiffres, et rien d’autre, pour retrouver une entreprise.',
    en: 'It takes 9 or 14 digits, and nothing else, to find a company.',
  },
  advice: {
    fr: 'Reprenez le numéro sur une facture ou sur l’Annuaire des entreprises.',
    en: 'Copy the number from an invoice or from the companies register.',
  },
  one: {
    fr: 'numéro incomplet, trop long ou mêlé de texte',
    en: 'number that is incomplete, too long or mixed with text',
  },
  many: {
    fr: 'numéros incomplets, trop longs ou mêlés de texte',
    en: 'numbers that are incomplete, too long or mixed with text',
  },
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
