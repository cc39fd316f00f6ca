import { defineCheck } from '../define-check';
import { findValues, together } from '../found';

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
        const phones = context.phonesOf(column);
        const cells = (form: string): number =>
          phones.reduce(
            (sum, phone, code) => (phone?.form === form ? sum + column.values.counts[code]! : sum),
            0,
          );
        return cells('french') + cells('lost-zero') >= FRENCH * column.values.filled
          ? findValues(context, [column], (_, __, code) => phones[code]?.form === 'lost-zero')
          : undefined;
      }),
    ),
});
