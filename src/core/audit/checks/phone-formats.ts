import { defineCheck } from '../define-check';
import { usualFormat } from '../formats';
import { findValues } from '../found';

export const phoneFormats = defineCheck({
  id: 'phone-formats',
  dimension: 'consistency',
  severity: 'low',
  whenFound: 'review',
  fix: 'phone-format',
  title: { fr: 'Téléphones écrits de plusieurs façons', en: 'Phone numbers written in several ways' },
  why: {
    fr: 'Le même numéro écrit de deux façons cache un doublon.',
    en: 'One number written in two ways hides a duplicate.',
  },
  advice: { fr: 'Acceptez l’écriture « 06 12 34 56 78 ».', en: 'Accept the form “06 12 34 56 78”.' },
  one: { fr: 'numéro écrit autrement que sa colonne', en: 'number written otherwise than its column' },
  many: {
    fr: 'numéros écrits autrement que leur colonne',
    en: 'numbers written otherwise than their column',
  },
  examples: {
    conform: ['Nom | Téléphone\nDupont | 01 23 45 67 89\nMartin | 06 12 34 56 78\nDurand | +32 2 123 45 67'],
    toFix: ['Nom | Téléphone\nDupont | 01 23 45 67 89\nMartin | 06 12 34 56 78\nDurand | 0612345679'],
  },
  run: (context) => {
    const phones = context.byType('phone');
    const usual = new Map(phones.map((column) => [column, usualFormat(column)]));
    return findValues(context, phones, (_, column, code) => {
      const { id, styles } = usual.get(column)!;
      const written = styles[code] !== id && context.phonesOf(column)[code]?.form === 'french';
      return written && !context.placeholdersIn(column)[code];
    });
  },
});
