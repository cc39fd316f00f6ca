import { isScientific } from '../../parse/scientific';
import { defineCheck } from '../define-check';
import { isErrorCell } from '../error-cells';
import { findValues } from '../found';

export const phoneInvalid = defineCheck({
  id: 'phone-invalid',
  dimension: 'validity',
  severity: 'medium',
  whenFound: 'fail',
  title: { fr: 'Téléphones invalides', en: 'Invalid phone numbers' },
  why: {
    fr: 'Un chiffre de trop ou de moins, et personne ne répond.',
    en: 'One digit too many or too few, and nobody answers.',
  },
  advice: {
    fr: 'Corrigez le numéro, ou demandez-le au client.',
    en: 'Correct the number, or ask the client for it.',
  },
  one: { fr: 'numéro de téléphone invalide', en: 'invalid phone number' },
  many: { fr: 'numéros de téléphone invalides', en: 'invalid phone numbers' },
  examples: {
    conform: ['Nom | Téléphone\nDupont | 01 23 45 67 89\nMartin | +32 2 123 45 67'],
    toFix: ['Nom | Téléphone\nDupont | 01 23 45 67 8\nMartin | 01 23 45 67 89'],
  },
  run: (context) =>
    findValues(
      context,
      context.byType('phone'),
      (text, column, code) =>
        !context.phonesOf(column)[code] &&
        !isScientific(text) &&
        !context.placeholdersIn(column)[code] &&
        !isErrorCell(text, column.values.kinds[code]!),
    ),
});
