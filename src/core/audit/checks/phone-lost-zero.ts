import { parsePhone } from '../../parse/phone';
import { countMarked, markValues } from '../column-values';
import { findValues, together } from '../found';
import { defineCheck } from './define-check';

/** Elsewhere nine digits are whole numbers. */
const FRENCH = 0.5;

export const phoneLostZero = defineCheck({
  id: 'phone-lost-zero',
  dimension: 'validity',
  severity: 'medium',
  whenFound: 'fail',
  fix: 'phone-format',
  title: { fr: 'Téléphones sans leur zéro', en: 'Phone numbers without their zero' },
  why: {
    fr: 'Le tableur a pris le numéro pour un nombre : il n’est plus composable.',
    en: 'The spreadsheet took the number for a quantity: it cannot be dialled.',
  },
  advice: {
    fr: 'Remettez le zéro, et gardez la colonne en texte.',
    en: 'Put the zero back, and keep the column as text.',
  },
  one: { fr: 'numéro sans son zéro', en: 'number without its zero' },
  many: { fr: 'numéros sans leur zéro', en: 'numbers without their zero' },
  examples: {
    conform: ['Nom | Téléphone\nDupont | 01 23 45 67 89\nMartin | 06 12 34 56 78'],
    toFix: ['Nom | Téléphone\nDupont | 123456789\nMartin | 06 12 34 56 78'],
  },
  run: (context) =>
    together(
      context,
      context.byType('phone').map((column) => {
        const french = markValues(column.values, (text) => parsePhone(text)?.form === 'french');
        const short = (text: string): boolean => parsePhone(text)?.form === 'lost-zero';
        const shorts = countMarked(column.values, markValues(column.values, short));
        return countMarked(column.values, french) + shorts >= FRENCH * column.values.filled
          ? findValues(context, [column], short)
          : undefined;
      }),
    ),
});
