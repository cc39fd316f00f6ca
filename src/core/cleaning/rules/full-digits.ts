import { textCell } from '../cell';
import { defineRule, toTexts } from '../rule';

/** Beyond 2^53 a spreadsheet has lost digits: nothing is made up. */
export const fullDigits = defineRule({
  id: 'full-digits',
  label: { fr: 'Numéro remis en chiffres', en: 'Number written in full' },
  title: {
    one: { fr: 'numéro affiché en abrégé remis en chiffres', en: 'shortened number written in full' },
    many: { fr: 'numéros affichés en abrégé remis en chiffres', en: 'shortened numbers written in full' },
  },
  appliesTo: toTexts,
  fix: ({ number }) =>
    number !== undefined && Number.isSafeInteger(number) ? textCell(String(number)) : undefined,
  examples: { role: 'siret', changed: [], kept: ['7,32829E+13', '73282932000074', 'C12E3'] },
});
