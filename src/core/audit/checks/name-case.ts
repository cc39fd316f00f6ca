import { defineCheck } from '../define-check';
import { findOtherCase } from '../letter-case';

export const nameCase = defineCheck({
  id: 'name-case',
  dimension: 'consistency',
  severity: 'low',
  whenFound: 'review',
  fix: 'name-case',
  title: { fr: 'Casse des noms de personne', en: 'Case of personal names' },
  why: {
    fr: 'Un message qui crie « MADAME DUPONT » se remarque, et deux écritures cachent un doublon.',
    en: 'A message that shouts “MRS DUPONT” is noticed, and two ways of writing hide a duplicate.',
  },
  advice: { fr: 'Acceptez l’écriture proposée.', en: 'Accept the proposed form.' },
  one: { fr: 'nom écrit dans une autre casse que sa colonne', en: 'name in another case than its column' },
  many: {
    fr: 'noms écrits dans une autre casse que leur colonne',
    en: 'names in another case than their column',
  },
  examples: {
    conform: ['Nom | Prénom\nDupont | Jean\nMartin | Zoé'],
    toFix: ['Nom | Prénom\nDUPONT | Jean\nMartin | Zoé\nDurand | Paul\nlefebvre | Anne'],
  },
  run: (context) => findOtherCase(context, 'person-name'),
});
