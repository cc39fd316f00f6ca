import { isScientific } from '../../parse/scientific';
import { defineCheck } from '../define-check';
import { findValues } from '../found';

/** 1,2E+05 is a right amount; of a code it is a ruin. */
const CODES = ['siret', 'siren', 'vat-number', 'phone', 'postal-code', 'identifier', 'text'] as const;

export const scientificNotation = defineCheck({
  id: 'scientific-notation',
  dimension: 'validity',
  severity: 'high',
  whenFound: 'fail',
  title: { fr: 'Codes en notation scientifique', en: 'Codes in scientific notation' },
  why: {
    fr: 'Le tableur a remplacé les derniers chiffres par des zéros : ils sont perdus.',
    en: 'The spreadsheet replaced the last digits by zeros: they are lost.',
  },
  advice: {
    fr: 'Exportez de nouveau le fichier avec la colonne en texte.',
    en: 'Export the file again with the column as text.',
  },
  one: { fr: 'code en notation scientifique', en: 'code in scientific notation' },
  many: { fr: 'codes en notation scientifique', en: 'codes in scientific notation' },
  examples: {
    conform: ['Société | SIRET\nA | 73282932000074\nB | 55208131766522'],
    toFix: ['Société | SIRET\nA | 7,32829E+13\nB | 55208131766522'],
  },
  run: (context) => findValues(context, context.byType(...CODES), isScientific),
});
