import { defineCheck } from '../define-check';
import { findColumns } from '../found';

/** Two equal values are chance. */
const LEAST_ROWS = 3;

export const constantColumn = defineCheck({
  id: 'constant-column',
  dimension: 'consistency',
  severity: 'low',
  whenFound: 'review',
  title: { fr: 'Colonnes à valeur unique', en: 'Single-value columns' },
  why: {
    fr: 'Une valeur identique partout ne sépare aucun client.',
    en: 'One value everywhere sets no client apart.',
  },
  advice: { fr: 'Ignorez cette colonne pour segmenter.', en: 'Ignore this column when segmenting.' },
  one: { fr: 'colonne à valeur unique', en: 'single-value column' },
  many: { fr: 'colonnes à valeur unique', en: 'single-value columns' },
  examples: {
    conform: ['Nom | Pays\nDupont | France\nMartin | Belgique\nDurand | France'],
    toFix: ['Nom | Pays\nDupont | France\nMartin | France\nDurand | France'],
  },
  run: (context) =>
    context.table.rowCount < LEAST_ROWS
      ? undefined
      : findColumns(context, ({ values }) => values.filled >= LEAST_ROWS && values.distinct === 1),
});
