import { defineCheck } from '../define-check';
import { findColumns } from '../found';

export const sensitiveColumns = defineCheck({
  id: 'sensitive-columns',
  severity: 'high',
  whenFound: 'fail',
  title: { fr: 'Colonnes sensibles', en: 'Sensitive columns' },
  why: {
    fr: 'Le RGPD interdit de segmenter sur la santé, la religion, les opinions, l’origine ou la vie privée.',
    en: 'The GDPR forbids segmenting on health, religion, opinions, origin or private life.',
  },
  advice: {
    fr: 'Supprimez la colonne du fichier. Segments PME ne l’utilise ni ne la recopie jamais.',
    en: 'Delete the column from the file. Segments PME never uses nor copies it.',
  },
  one: { fr: 'colonne sensible', en: 'sensitive column' },
  many: { fr: 'colonnes sensibles', en: 'sensitive columns' },
  examples: {
    conform: ['Nom | Origine du contact | Santé financière\nDupont | Salon | bonne\nMartin | Web | fragile'],
    toFix: ['Nom | Religion\nDupont | Catholique\nMartin |'],
  },
  run: (context) =>
    findColumns(context, ({ guess }) =>
      context.sensitive.some(({ position }) => position === guess.position),
    ),
});
