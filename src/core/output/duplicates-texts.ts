import { declared } from '../text/declared';

/** What the tabs of duplicates say: nothing that a formula needs. */

export const DUPLICATES = declared('duplicates-texts', {
  id: 'duplicates',
  texts: {
    name: { fr: 'Doublons', en: 'Duplicates' },
    none: { fr: 'Aucune fiche ne semble en double.', en: 'No record seems to be there twice.' },
    summary: {
      fr: '{groups} de fiches semblables · {rows} en trop si tous sont fusionnés. Répondez dans « Décision » : sur la fiche conservée pour tout le groupe, ou fiche par fiche. Rien n’est fusionné sans votre réponse ; votre onglet n’est jamais modifié.',
      en: '{groups} of similar records · {rows} too many if all are merged. Answer under “Decision”: on the kept record for the whole group, or record by record. Nothing is merged without your answer; your own tab is never changed.',
    },
    oneGroup: { fr: 'groupe', en: 'group' },
    manyGroups: { fr: 'groupes', en: 'groups' },
    oneRow: { fr: 'fiche', en: 'record' },
    manyRows: { fr: 'fiches', en: 'records' },
    group: { fr: 'Groupe', en: 'Group' },
    confidence: { fr: 'Confiance', en: 'Confidence' },
    separated: { fr: 'gardées séparées par vous', en: 'kept apart by you' },
    alike: { fr: '{kind} : pas un doublon', en: '{kind}: not a duplicate' },
    decision: { fr: 'Décision', en: 'Decision' },
    remembered: { fr: 'Décision retenue', en: 'Decision on record' },
    record: { fr: 'Fiche', en: 'Record' },
    kept: { fr: 'Fiche conservée : {why}', en: 'Kept record: {why}' },
    joining: { fr: 'À fusionner dans la fiche conservée', en: 'To merge into the kept record' },
    apart: { fr: 'Reste une fiche à part', en: 'Stays a record of its own' },
    row: { fr: 'Ligne', en: 'Row' },
    revenue: { fr: 'Chiffre d’affaires', en: 'Revenue' },
    conflicts: { fr: 'Valeurs en conflit', en: 'Values in conflict' },
    why: { fr: 'Pourquoi', en: 'Why' },
    key: { fr: 'Clé de la fiche', en: 'Record key' },
    merge: { fr: 'Fusionner', en: 'Merge' },
    separate: { fr: 'Garder séparés', en: 'Keep apart' },
    undecided: { fr: 'À décider', en: 'To decide' },
  },
});

export const MERGED = declared('duplicates-texts', {
  id: 'merged',
  texts: {
    name: { fr: 'Doublons fusionnés', en: 'Merged duplicates' },
    about: {
      fr: '{rows} de votre fichier réunies en {clients} dans « Clients nettoyés », le {day}. Elles sont ici telles qu’elles étaient ; pour tout remettre comme avant : étape « Doublons », « Annuler les fusions ».',
      en: '{rows} of your file put together as {clients} in “Cleaned clients”, on {day}. They stand here as they were; to have everything back as before: step “Duplicates”, “Undo the merges”.',
    },
    none: {
      fr: 'Aucune fiche n’est fusionnée dans « Clients nettoyés ».',
      en: 'No record is merged in “Cleaned clients”.',
    },
    oneRow: { fr: 'ligne', en: 'row' },
    manyRows: { fr: 'lignes', en: 'rows' },
    group: { fr: 'Groupe', en: 'Group' },
    record: { fr: 'Fiche', en: 'Record' },
    kept: { fr: 'conservée', en: 'kept' },
    joined: { fr: 'fusionnée dans la ligne {row}', en: 'merged into row {row}' },
  },
});

export const DUPLICATES_TEXTS = [DUPLICATES, MERGED] as const;
