import { defineCheck } from '../define-check';
import { findShared } from '../shared-values';

export const phoneShared = defineCheck({
  id: 'phone-shared',
  dimension: 'uniqueness',
  severity: 'low',
  whenFound: 'review',
  title: { fr: 'Téléphones partagés', en: 'Shared phone numbers' },
  why: {
    fr: 'Un standard commun à beaucoup de clients ne permet pas de les joindre.',
    en: 'A switchboard common to many clients does not reach them.',
  },
  advice: { fr: 'Demandez un numéro direct.', en: 'Ask for a direct number.' },
  one: {
    fr: 'client partageant son numéro avec trois autres ou plus',
    en: 'client sharing a number with three others or more',
  },
  many: {
    fr: 'clients partageant leur numéro avec trois autres ou plus',
    en: 'clients sharing a number with three others or more',
  },
  examples: {
    conform: ['Nom | Téléphone\nDupont | 01 23 45 67 88\nMartin | 01 23 45 67 89'],
    toFix: [
      'Nom | Téléphone\nDupont | 01 23 45 67 88\nMartin | 0123456788\nDurand | 01.23.45.67.88\nPetit | +33 1 23 45 67 88',
    ],
  },
  run: (context) =>
    findShared(context, ['phone'], (_, column, code) => context.phonesOf(column)[code]?.number),
});
