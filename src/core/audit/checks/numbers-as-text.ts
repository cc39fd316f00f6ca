import { Kind } from '../../model/cell';
import { parseNumber } from '../../parse/number';
import { defineCheck } from '../define-check';
import { findValues } from '../found';

export const numbersAsText = defineCheck({
  id: 'numbers-as-text',
  dimension: 'consistency',
  severity: 'medium',
  whenFound: 'fail',
  fix: 'number-typed',
  title: { fr: 'Nombres écrits en texte', en: 'Numbers stored as text' },
  why: {
    fr: 'La feuille ne peut ni les additionner ni les trier.',
    en: 'The sheet can neither add nor sort them.',
  },
  advice: { fr: 'Convertissez-les en nombres.', en: 'Turn them into numbers.' },
  one: { fr: 'nombre écrit en texte', en: 'number stored as text' },
  many: { fr: 'nombres écrits en texte', en: 'numbers stored as text' },
  examples: {
    conform: ['Client | Statut\nA | Actif\nB | Perdu'],
    toFix: ['Client | CA HT\nA | 1 234,56 €\nB | 12,00 €'],
  },
  run: (context) =>
    findValues(
      context,
      context.byType('amount', 'number', 'percentage', 'headcount'),
      (text, { values }, code) => values.kinds[code] === Kind.text && parseNumber(text) !== undefined,
    ),
});
