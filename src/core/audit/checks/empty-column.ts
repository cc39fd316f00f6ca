import { defineCheck } from '../define-check';
import { findColumns } from '../found';

export const emptyColumn = defineCheck({
  id: 'empty-column',
  dimension: 'completeness',
  severity: 'low',
  whenFound: 'review',
  title: { fr: 'Colonnes vides', en: 'Empty columns' },
  why: {
    fr: 'Une colonne vide fait croire à une donnée que vous n’avez pas.',
    en: 'An empty column suggests data that you do not have.',
  },
  advice: {
    fr: 'Remplissez-la depuis votre logiciel, ou retirez-la.',
    en: 'Fill it from your software, or remove it.',
  },
  one: { fr: 'colonne vide', en: 'empty column' },
  many: { fr: 'colonnes vides', en: 'empty columns' },
  examples: {
    conform: ['Nom | Ville\nDupont | Angers'],
    toFix: ['Nom | Ville | Secteur\nDupont | Angers |\nMartin | Nantes |'],
  },
  run: (context) => findColumns(context, ({ values }) => values.filled === 0),
});
