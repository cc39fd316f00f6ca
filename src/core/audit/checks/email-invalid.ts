import { defineCheck } from '../define-check';
import { findValues } from '../found';

export const emailInvalid = defineCheck({
  id: 'email-invalid',
  dimension: 'validity',
  severity: 'high',
  whenFound: 'fail',
  fix: 'email-shape',
  title: { fr: 'Adresses e-mail mal formées', en: 'Malformed e-mail addresses' },
  why: { fr: 'Ces clients ne recevront aucun message.', en: 'These clients will receive no message.' },
  advice: {
    fr: 'Corrigez l’adresse, ou demandez-la au client.',
    en: 'Correct the address, or ask the client for it.',
  },
  one: { fr: 'adresse e-mail mal formée', en: 'malformed e-mail address' },
  many: { fr: 'adresses e-mail mal formées', en: 'malformed e-mail addresses' },
  examples: {
    conform: ['Nom | E-mail\nDupont | dupont@exemple.fr\nMartin | martin@exemple.fr'],
    toFix: ['Nom | E-mail\nDupont | dupont@exemple.fr\nMartin | martin@exemple'],
  },
  run: (context) =>
    findValues(
      context,
      context.byType('email'),
      (_, column, code) => !context.goodIn(column)[code] && !context.placeholdersIn(column)[code],
    ),
});
