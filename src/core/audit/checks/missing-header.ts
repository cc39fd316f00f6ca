import { isUnnamed } from '../../columns/read-table';
import { defineCheck } from '../define-check';
import { findColumns } from '../found';

export const missingHeader = defineCheck({
  id: 'missing-header',
  dimension: 'completeness',
  severity: 'medium',
  whenFound: 'fail',
  title: { fr: 'Colonne sans titre', en: 'Column without a title' },
  why: {
    fr: 'Une colonne sans titre n’est pas reconnue, et chacun la comprend à sa façon.',
    en: 'A column without a title is not recognised, and everybody reads it in their own way.',
  },
  advice: { fr: 'Écrivez un titre au-dessus de la colonne.', en: 'Write a title above the column.' },
  one: { fr: 'colonne sans titre', en: 'column without a title' },
  many: { fr: 'colonnes sans titre', en: 'columns without a title' },
  examples: {
    conform: ['Code client | CA\nC001 | 12,00\nC002 | 15,00'],
    toFix: ['Code client | CA | Ville |\nC001 | 12,00 | Angers | oui\nC002 | 15,00 | Nantes | non'],
  },
  run: (context) => findColumns(context, ({ guess }) => isUnnamed(guess)),
});
