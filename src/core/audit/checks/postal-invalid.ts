import { isPlaceholder } from '../../parse/placeholder';
import { isFrenchPostalCode } from '../../parse/postal-code';
import { defineCheck } from '../define-check';
import { frenchCodes } from '../french-codes';

export const postalInvalid = defineCheck({
  id: 'postal-invalid',
  dimension: 'validity',
  severity: 'medium',
  whenFound: 'fail',
  fix: 'postal-code-format',
  title: { fr: 'Codes postaux invalides', en: 'Invalid postal codes' },
  why: {
    fr: 'Le courrier se perd, et le client n’est rattaché à aucune région.',
    en: 'Mail gets lost, and the client belongs to no region.',
  },
  advice: { fr: 'Corrigez le code d’après la ville.', en: 'Correct the code from the town.' },
  one: { fr: 'code postal invalide', en: 'invalid postal code' },
  many: { fr: 'codes postaux invalides', en: 'invalid postal codes' },
  examples: {
    conform: ['Nom | Code postal\nA | 01000\nB | 49000'],
    toFix: ['Nom | Code postal\nA | 490000\nB | 49000\nC | 75001\nD | 69001'],
  },
  run: (context) =>
    frenchCodes(
      context,
      (text) => !isFrenchPostalCode(text) && !/^[1-9]\d{3}$/.test(text) && !isPlaceholder(text),
    ),
});
