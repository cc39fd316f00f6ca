import { declared } from '../text/declared';

/** What the tabs of cleaning say: nothing that a formula needs. */

export const CLEAN = declared('cleaning-texts', {
  id: 'clean',
  texts: {
    name: { fr: 'Clients nettoyés', en: 'Cleaned clients' },
    /** Recognised as a column of no use when the copy is read as a source. */
    sourceRow: { fr: 'Ligne d’origine', en: 'Source row' },
  },
});

export const CORRECTIONS = declared('cleaning-texts', {
  id: 'corrections',
  texts: {
    name: { fr: 'Journal des corrections', en: 'Corrections log' },
    one: {
      fr: 'correction',
      en: 'correction',
    },
    many: { fr: 'corrections', en: 'corrections' },
    introduction: {
      fr: '{count} dans « Clients nettoyés » ; votre onglet d’origine n’est pas modifié. Décochez « Garder » pour retrouver la valeur d’origine à la prochaine mise à jour.',
      en: '{count} in “Cleaned clients”; your own tab is not changed. Untick “Keep” to have the original value back at the next update.',
    },
    omitted: {
      fr: 'Colonnes sensibles non recopiées : {headers}',
      en: 'Sensitive columns not copied: {headers}',
    },
    withheld: {
      fr: 'Non recopié – données sensibles, jugements ou coordonnées bancaires dans les remarques : {count}',
      en: 'Not copied – sensitive data, judgements or bank details in the remarks: {count}',
    },
    comment: { fr: 'cellule', en: 'cell' },
    comments: { fr: 'cellules', en: 'cells' },
    leftOut: { fr: 'Non recopié – {reason} : {rows}', en: 'Not copied – {reason}: {rows}' },
    row: { fr: 'ligne', en: 'row' },
    rows: { fr: 'lignes', en: 'rows' },
    moved: {
      fr: 'Déplacé dans « À archiver (hors prospection) » : {clients}',
      en: 'Moved to “To archive (no prospecting)”: {clients}',
    },
    cell: { fr: 'Cellule', en: 'Cell' },
    column: { fr: 'Colonne', en: 'Column' },
    before: { fr: 'Avant', en: 'Before' },
    after: { fr: 'Après', en: 'After' },
    rule: { fr: 'Règle', en: 'Rule' },
    keep: { fr: 'Garder', en: 'Keep' },
  },
});

export const ARCHIVE = declared('cleaning-texts', {
  id: 'archive',
  texts: {
    name: { fr: 'À archiver (hors prospection)', en: 'To archive (no prospecting)' },
    staying: {
      fr: '{clients} sans activité depuis plus de trois ans au {day} : à ne plus prospecter ; aucune ligne n’est retirée de « Clients nettoyés »',
      en: '{clients} without activity for more than three years on {day}: no more prospecting; no row is taken out of “Cleaned clients”',
    },
    moved: {
      fr: '{clients} sans activité depuis plus de trois ans au {day} : à ne plus prospecter ; leurs lignes sont retirées de « Clients nettoyés »',
      en: '{clients} without activity for more than three years on {day}: no more prospecting; their rows are taken out of “Cleaned clients”',
    },
    client: { fr: 'Client', en: 'Client' },
    lastActivity: { fr: 'Dernière activité', en: 'Last activity' },
    days: { fr: 'Jours', en: 'Days' },
    basis: { fr: 'D’après', en: 'Known from' },
    'last-contact': { fr: 'dernier contact', en: 'last contact' },
    'last-order': { fr: 'dernière commande, à vérifier', en: 'last order, to be checked' },
  },
});

export const CLEANING_TEXTS = [CLEAN, CORRECTIONS, ARCHIVE] as const;
