import { Kind } from '../../model/cell';
import { isDay } from '../../parse/day-text';
import { defineCheck } from '../define-check';
import { findValues } from '../found';

export const datesAsText = defineCheck({
  id: 'dates-as-text',
  dimension: 'consistency',
  severity: 'medium',
  whenFound: 'fail',
  fix: 'date-typed',
  title: { fr: 'Dates écrites en texte', en: 'Dates stored as text' },
  why: {
    fr: 'La feuille ne peut ni les trier ni compter les jours.',
    en: 'The sheet can neither sort them nor count days.',
  },
  advice: { fr: 'Convertissez-les en dates.', en: 'Turn them into dates.' },
  one: { fr: 'date écrite en texte ou en nombre', en: 'date stored as text or as a number' },
  many: { fr: 'dates écrites en texte ou en nombre', en: 'dates stored as text or as numbers' },
  examples: {
    conform: ['Client | CA HT\nA | 12,00\nB | 15,00'],
    toFix: ['Client | Dernier achat\nA | 03/02/2025\nB | 15/02/2025'],
  },
  run: (context) =>
    findValues(
      context,
      context.byType('date'),
      (text, column, code) =>
        column.values.kinds[code] !== Kind.date && isDay(text) && !context.placeholdersIn(column)[code],
    ),
});
