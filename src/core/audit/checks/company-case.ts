import { defineCheck } from '../define-check';
import { findOtherCase } from '../letter-case';

export const companyCase = defineCheck({
  id: 'company-case',
  dimension: 'consistency',
  severity: 'low',
  whenFound: 'review',
  fix: 'company-case',
  title: { fr: 'Casse des sociétés', en: 'Case of company names' },
  why: {
    fr: 'Un message qui crie « MADAME DUPONT » se remarque, et deux écritures cachent un doublon.',
    en: 'A message that shouts “MRS DUPONT” is noticed, and two ways of writing hide a duplicate.',
  },
  advice: { fr: 'Acceptez l’écriture proposée.', en: 'Accept the proposed form.' },
  one: {
    fr: 'société écrite dans une autre casse que sa colonne',
    en: 'company in another case than its column',
  },
  many: {
    fr: 'sociétés écrites dans une autre casse que leur colonne',
    en: 'companies in another case than their column',
  },
  examples: {
    conform: ['Société | CA\nBTP Durand | 12,00\nSNCF | 15,00\nEts Martin | 18,00'],
    toFix: ['Société | CA\nBOULANGERIE DU PORT | 12,00\nEts Martin | 15,00\nGarage Dupont | 18,00'],
  },
  run: (context) => findOtherCase(context, 'company'),
});
