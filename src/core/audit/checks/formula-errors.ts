import { defineCheck } from '../define-check';
import { isErrorCell } from '../error-cells';
import { findValues } from '../found';

export const formulaErrors = defineCheck({
  id: 'formula-errors',
  dimension: 'validity',
  severity: 'high',
  whenFound: 'fail',
  title: { fr: 'Erreurs de formule', en: 'Formula errors' },
  why: {
    fr: 'Une cellule en erreur n’a pas de valeur : elle n’est jamais comptée.',
    en: 'A cell in error has no value: it is never counted.',
  },
  advice: {
    fr: 'Corrigez la formule, ou collez les valeurs.',
    en: 'Correct the formula, or paste the values.',
  },
  one: { fr: 'cellule en erreur', en: 'cell in error' },
  many: { fr: 'cellules en erreur', en: 'cells in error' },
  examples: {
    conform: ['Nom | Effectif\nDupont | 12\nMartin | 15'],
    toFix: ['Nom | Effectif\nDupont | #N/A\nMartin | 15'],
  },
  run: (context) =>
    findValues(context, context.columns, (text, { values }, code) => isErrorCell(text, values.kinds[code]!)),
});
