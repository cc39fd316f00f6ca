import { defineCheck } from '../define-check';

export const probableDuplicates = defineCheck({
  id: 'probable-duplicates',
  dimension: 'uniqueness',
  severity: 'high',
  whenFound: 'review',
  title: { fr: 'Doublons probables', en: 'Probable duplicates' },
  why: {
    fr: 'Un client en deux fiches paraît deux fois plus petit qu’il n’est.',
    en: 'A client in two records looks half as large as it is.',
  },
  advice: {
    fr: 'Ouvrez « Doublons » et décidez, groupe par groupe.',
    en: 'Open “Duplicates” and decide, group by group.',
  },
  one: { fr: 'fiche en double probable', en: 'probable duplicate record' },
  many: { fr: 'fiches en double probables', en: 'probable duplicate records' },
  examples: { conform: ['Nom | Ville\nDupont | Angers\nDurand | Nantes'], toFix: [] },
  run: ({ probableDuplicates, table }) =>
    probableDuplicates === undefined || table.rowCount === 0
      ? undefined
      : { count: probableDuplicates, examined: table.rowCount, places: [] },
});
