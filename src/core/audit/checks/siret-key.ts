import { isPlaceholder } from '../../parse/placeholder';
import { companyDigits, isSiren, isSiret } from '../../parse/siret';
import { defineCheck } from '../define-check';
import { findValues } from '../found';

export const siretKey = defineCheck({
  id: 'siret-key',
  dimension: 'validity',
  severity: 'high',
  whenFound: 'fail',
  title: { fr: 'Clé des SIREN et SIRET', en: 'Key of SIREN and SIRET' },
  why: {
    fr: 'La clé de contrôle est fausse : un chiffre a été mal tapé.',
    en: 'The check digit is wrong: a digit was mistyped.',
  },
  advice: {
    fr: 'Reprenez le numéro sur une facture ou sur l’Annuaire des entreprises.',
    en: 'Copy the number from an invoice or from the companies register.',
  },
  one: { fr: 'numéro à la clé fausse', en: 'number with a wrong key' },
  many: { fr: 'numéros à la clé fausse', en: 'numbers with a wrong key' },
  examples: {
    conform: ['Société | SIRET\nA | 73282932000074\nB | 35600000049837'],
    toFix: ['Société | SIRET\nA | 73282932000075\nB | 55208131766522'],
  },
  run: (context) =>
    findValues(context, context.byType('siret', 'siren'), (text) => {
      const length = companyDigits(text)?.length;
      return (length === 9 ? !isSiren(text) : length === 14 && !isSiret(text)) && !isPlaceholder(text);
    }),
});
