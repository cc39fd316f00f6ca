import { parseDate } from '../../parse/date';
import { defineCheck } from '../define-check';
import { usualFormat } from '../formats';
import { findValues } from '../found';

export const dateFormats = defineCheck({
  id: 'date-formats',
  dimension: 'consistency',
  severity: 'low',
  whenFound: 'review',
  fix: 'date-typed',
  title: { fr: 'Dates écrites de plusieurs façons', en: 'Dates written in several ways' },
  why: {
    fr: 'Des dates recopiées de plusieurs sources se trient mal et se lisent mal.',
    en: 'Dates copied from several sources sort and read badly.',
  },
  advice: {
    fr: 'Convertissez la colonne en dates : l’affichage sera le même partout.',
    en: 'Turn the column into dates: they will all look alike.',
  },
  one: { fr: 'date écrite autrement que sa colonne', en: 'date written otherwise than its column' },
  many: { fr: 'dates écrites autrement que leur colonne', en: 'dates written otherwise than their column' },
  examples: {
    conform: ['Client | Dernier achat\nA | 03/02/2025\nB | 15/02/2025'],
    toFix: ['Client | Dernier achat\nA | 03/02/2025\nB | 15/02/2025\nC | 2025-02-16'],
  },
  run: (context) => {
    const dates = context.byType('date');
    const usual = new Map(dates.map((column) => [column, usualFormat(column)]));
    return findValues(
      context,
      dates,
      (text, column, code) =>
        usual.get(column)!.styles[code] !== usual.get(column)!.id &&
        parseDate(text) !== undefined &&
        !context.placeholdersIn(column)[code],
    );
  },
});
