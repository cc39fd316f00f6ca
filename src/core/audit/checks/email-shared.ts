import { defineCheck } from '../define-check';
import { findShared } from '../shared-values';

export const emailShared = defineCheck({
  id: 'email-shared',
  dimension: 'uniqueness',
  severity: 'medium',
  whenFound: 'review',
  title: { fr: 'Adresses e-mail partagées', en: 'Shared e-mail addresses' },
  why: {
    fr: 'Une adresse commune à beaucoup de clients (comptable, contact@) ne désigne personne.',
    en: 'An address common to many clients (accountant, contact@) names nobody.',
  },
  advice: { fr: 'Demandez l’adresse propre à chaque client.', en: 'Ask for each client’s own address.' },
  one: {
    fr: 'client partageant son adresse avec trois autres ou plus',
    en: 'client sharing an address with three others or more',
  },
  many: {
    fr: 'clients partageant leur adresse avec trois autres ou plus',
    en: 'clients sharing an address with three others or more',
  },
  examples: {
    conform: ['Nom | E-mail\nDupont | a@exemple.fr\nMartin | b@exemple.fr'],
    toFix: [
      'Nom | E-mail\nDupont | compta@exemple.fr\nMartin | compta@exemple.fr\nDurand | Compta@exemple.fr\nPetit | compta@exemple.fr',
    ],
  },
  run: (context) =>
    findShared(context, ['email'], (text, column, code) =>
      context.goodIn(column)[code] ? text.toLowerCase() : undefined,
    ),
});
