import { defineCheck } from '../define-check';
import { findOtherCase } from '../letter-case';

export const cityCase = defineCheck({
  id: 'city-case',
  dimension: 'consistency',
  severity: 'low',
  whenFound: 'review',
  fix: 'city-case',
  title: { fr: 'Casse des villes', en: 'Case of towns' },
  why: {
    fr: 'Un message qui crie « MADAME DUPONT » se remarque, et deux écritures cachent un doublon.',
    en: 'A message that shouts “MRS DUPONT” is noticed, and two ways of writing hide a duplicate.',
  },
  advice: { fr: 'Acceptez l’écriture proposée.', en: 'Accept the proposed form.' },
  one: { fr: 'ville écrite dans une autre casse que sa colonne', en: 'town in another case than its column' },
  many: {
    fr: 'villes écrites dans une autre casse que leur colonne',
    en: 'towns in another case than their column',
  },
  examples: {
    conform: ['Nom | Ville\nA | Angers\nB | Nantes'],
    toFix: ['Nom | Ville\nA | ANGERS\nB | Nantes\nC | Nantes\nD | saumur'],
  },
  run: (context) => findOtherCase(context, 'city'),
});
