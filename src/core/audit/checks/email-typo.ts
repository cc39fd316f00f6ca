import { likelyDomain } from '../../parse/email-domain';
import { defineCheck } from '../define-check';
import { findValues } from '../found';

export const emailTypo = defineCheck({
  id: 'email-typo',
  dimension: 'validity',
  severity: 'medium',
  whenFound: 'fail',
  fix: 'email-domain-typo',
  title: { fr: 'Fautes de frappe dans les adresses', en: 'Mistyped addresses' },
  why: {
    fr: 'Un message envoyé à « gmial.com » ne part pas, ou part chez un inconnu.',
    en: 'A message sent to “gmial.com” does not arrive, or reaches a stranger.',
  },
  advice: { fr: 'Acceptez la correction proposée.', en: 'Accept the proposed correction.' },
  one: { fr: 'adresse à la messagerie mal tapée', en: 'address with a mistyped provider' },
  many: { fr: 'adresses à la messagerie mal tapée', en: 'addresses with a mistyped provider' },
  examples: {
    conform: [
      'Nom | E-mail\nDupont | dupont@gmail.com\nMartin | martin@gmx.fr\nDurand | durand@mail.com\nPetit | petit@tree.fr',
    ],
    toFix: ['Nom | E-mail\nDupont | dupont@gmial.com\nMartin | martin@gmail.com'],
  },
  run: (context) =>
    findValues(
      context,
      context.byType('email'),
      (text, column, code) =>
        context.goodIn(column)[code] === 1 &&
        !context.placeholdersIn(column)[code] &&
        likelyDomain(text.slice(text.indexOf('@') + 1)) !== undefined,
    ),
});
