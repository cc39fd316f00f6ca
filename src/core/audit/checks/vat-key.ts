import { isPlaceholder } from '../../parse/placeholder';
import { isVatNumber } from '../../parse/vat-number';
import { defineCheck } from '../define-check';
import { findValues } from '../found';

export const vatKey = defineCheck({
  id: 'vat-key',
  dimension: 'validity',
  severity: 'medium',
  whenFound: 'fail',
  title: { fr: 'Clé des numéros de TVA', en: 'Key of VAT numbers' },
  why: {
    fr: 'Un numéro de TVA faux rend la facture contestable.',
    en: 'A wrong VAT number makes the invoice questionable.',
  },
  advice: {
    fr: 'Recalculez-le d’après le SIREN, ou demandez-le au client.',
    en: 'Compute it again from the SIREN, or ask the client.',
  },
  one: { fr: 'numéro de TVA invalide', en: 'invalid VAT number' },
  many: { fr: 'numéros de TVA invalides', en: 'invalid VAT numbers' },
  examples: {
    conform: ['Société | N° TVA\nA | FR44732829320\nB | BE0403019261'],
    toFix: ['Société | N° TVA\nA | FR45732829320\nB | FR03552081317'],
  },
  run: (context) =>
    findValues(context, context.byType('vat-number'), (text) => !isVatNumber(text) && !isPlaceholder(text)),
});
