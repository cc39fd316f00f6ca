import { defineCheck } from '../define-check';
import { frenchCodes } from '../french-codes';

export const postalLostZero = defineCheck({
  id: 'postal-lost-zero',
  dimension: 'validity',
  severity: 'medium',
  whenFound: 'fail',
  fix: 'postal-code-zero',
  title: { fr: 'Codes postaux sans leur zéro', en: 'Postal codes without their zero' },
  why: {
    fr: '« 1000 » n’est pas Bourg-en-Bresse : le département est perdu.',
    en: '“1000” is not Bourg-en-Bresse: the department is lost.',
  },
  advice: {
    fr: 'Remettez le zéro, et gardez la colonne en texte.',
    en: 'Put the zero back, and keep the column as text.',
  },
  one: { fr: 'code postal sans son zéro', en: 'postal code without its zero' },
  many: { fr: 'codes postaux sans leur zéro', en: 'postal codes without their zero' },
  examples: {
    conform: [
      'Nom | Code postal\nA | 01000\nB | 49000',
      'Nom | Code postal | Pays\nA | 1000 | Belgique\nB | 49000 | France\nC | 75001 | France',
    ],
    toFix: ['Nom | Code postal\nA | 1000\nB | 49000\nC | 75001'],
  },
  run: (context) => frenchCodes(context, (text) => /^[1-9]\d{3}$/.test(text)),
});
