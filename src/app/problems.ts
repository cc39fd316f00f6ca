import type { IsoDate } from '../core/model/iso-date';
import { type Phrase, type Problem, problem } from '../core/model/problem';
import { formatDate } from '../core/text/numbers';

/** What can go wrong around an analysis, in words. */
export const tabGone = (): Problem =>
  problem('tab-gone', {
    fr: 'L’onglet choisi n’existe plus. Choisissez-en un autre.',
    en: 'The chosen tab no longer exists. Choose another one.',
  });

export const ownTab = (name: string): Problem =>
  problem('own-tab', {
    fr: `« ${name} » est un onglet créé par Segments PME : choisissez l’onglet qui contient vos clients ou vos factures.`,
    en: `“${name}” was created by Segments PME: choose the tab that holds your clients or invoices.`,
  });

export const notCleanable = (): Problem =>
  problem('not-cleanable', {
    fr: 'Seule une liste de clients, une ligne par client, peut être nettoyée : choisissez-la comme onglet de départ, et non sa copie ni une liste de factures.',
    en: 'Only a list of clients, one row per client, can be cleaned: choose it as the tab to start from, not its copy nor a list of invoices.',
  });

export const copyWithoutSource = (): Problem =>
  problem('copy-without-source', {
    fr: 'L’onglet dont vient cette copie nettoyée n’est plus dans le classeur, ou la copie est trop ancienne. Choisissez l’onglet d’origine comme onglet de départ, puis recommencez.',
    en: 'The tab that this clean copy was made of is no longer in the workbook, or the copy is too old. Choose the original tab to start from, then try again.',
  });

export const nothingToMerge = (): Problem =>
  problem('nothing-to-merge', {
    fr: 'Aucun groupe n’est à fusionner : répondez « Même client » ici, ou « Fusionner » dans l’onglet « Doublons ».',
    en: 'There is no group to merge: answer “Same client” here, or “Merge” in the “Duplicates” tab.',
  });

export const notSearchable = (): Problem =>
  problem('not-searchable', {
    fr: 'Les doublons se cherchent dans une liste de clients, une ligne par client : cet onglet liste des commandes.',
    en: 'Duplicates are looked for in a list of clients, one row per client: this tab lists orders.',
  });

export const tooManyRowsHere = (): Problem =>
  problem('too-many-rows-here', {
    fr: 'Ce fichier est trop grand pour être examiné par le serveur de Google : passez par l’étape « Doublons » du panneau latéral, qui l’examine dans votre navigateur.',
    en: 'This file is too large for Google’s server: use the “Duplicates” step of the sidebar, which searches in your browser.',
  });

export const handedOverNothing = (): Problem =>
  problem('nothing-handed-over', {
    fr: 'Ce que votre navigateur a trouvé n’est plus là. Revenez à l’étape « Doublons », puis recommencez.',
    en: 'What your browser found is no longer there. Go back to the step “Duplicates”, then try again.',
  });

export const nothingWritten = (): Problem =>
  problem('duplicates-not-written', {
    fr: 'L’onglet « Doublons » n’existe pas encore : écrivez-le d’abord.',
    en: 'There is no “Duplicates” tab yet: write it first.',
  });

export const planUnreadable = (): Problem =>
  problem('plan-unreadable', {
    fr: 'L’onglet « Plan sur 4 semaines » n’a plus ses colonnes d’origine : rétablissez les titres « Échéance », « Qui », « État », « Fait », « Commentaire » et « Repère de la tâche » côte à côte, ou supprimez l’onglet pour en créer un autre. Rien n’a été modifié.',
    en: 'The “Four-week plan” tab has lost its own columns: put the titles “Due”, “Who”, “State”, “Done”, “Remark” and “Task key” back, or delete the tab to make another one. Nothing was changed.',
  });

export const noClientsTab = (): Problem =>
  problem('no-clients-tab', {
    fr: 'Créez d’abord vos segments : la liste se fait à partir de « Clients segmentés ».',
    en: 'Make your segments first: the list is made from “Segmented clients”.',
  });

export const noAnalysis = (): Problem =>
  problem('no-analysis', {
    fr: 'Aucune analyse à expliquer dans ce classeur : créez d’abord vos segments, par le menu « Segmenter mes clients… ».',
    en: 'There is no analysis to explain in this workbook: make your segments first, with the menu “Segment my clients…”.',
  });

export const noSegments = (): Problem =>
  problem('no-segments', {
    fr: 'Créez d’abord vos segments, par le menu « Segmenter mes clients… » : les fiches et les comparaisons en partent.',
    en: 'Make your segments first, with the menu “Segment my clients…”: guides and comparisons start from them.',
  });

export const noGuides = (): Problem =>
  problem('no-guides', {
    fr: 'Pas de fiche pour ces segments : elles sont écrites pour les segments RFM, Petits-Moyens-Gros, A à D, les classes du score et les prospects.',
    en: 'No guide for these segments: they are written for RFM segments, account sizes, A to D, score classes and prospects.',
  });

export const noClientHere = (): Problem =>
  problem('no-client-here', {
    fr: 'La ligne choisie n’est pas celle d’un client. Sélectionnez une cellule sur la ligne d’un client, dans un onglet de Segments PME ou dans votre onglet.',
    en: 'The selected row is no client’s. Select a cell on the row of a client, in a tab of Segments PME or in your own tab.',
  });

export const clientGone = (): Problem =>
  problem('client-gone', {
    fr: 'Ce client n’est plus dans votre onglet : sa ligne date d’une analyse plus ancienne.',
    en: 'This client is no longer in your tab: the row dates from an earlier analysis.',
  });

export const nothingToUndo = (): Problem =>
  problem('nothing-to-undo', {
    fr: 'Aucune analyse ne peut être annulée : il n’y en a pas eu, elle l’est déjà, une autre a été faite entre-temps, ou effacer une personne a vidé la mémoire d’annulation. Rien n’a été modifié.',
    en: 'There is no analysis to undo: none was made, it is undone already, another was made meanwhile, or erasing a person emptied what undoing remembers. Nothing was changed.',
  });

export const earlierTooLarge = (): Problem =>
  problem('earlier-too-large', {
    fr: 'L’analyse précédente était trop grande pour être gardée (au-delà de 20 000 clients environ). Pour la retrouver : Fichier › Historique des versions.',
    en: 'The analysis before was too large to be kept (above some 20,000 clients). To find it again: File › Version history.',
  });

export const tooShort = (): Problem =>
  problem('query-too-short', {
    fr: 'Écrivez un nom d’au moins trois lettres, une adresse e-mail entière ou un numéro de téléphone entier.',
    en: 'Write a name of three letters at least, a whole e-mail address or a whole phone number.',
  });

export const exportIsBase = (): Problem =>
  problem('export-is-base', {
    fr: 'La base et le nouvel export sont le même onglet. Choisissez l’autre, ou indiquez que l’export est collé sous les anciennes lignes.',
    en: 'The base and the new export are the same tab. Choose the other one, or say that the export is pasted below the old rows.',
  });

export const baseStands = (name: string): Problem =>
  problem('base-stands', {
    fr: `« ${name} » contient déjà votre base et ses exports : choisissez-le comme base. Pour repartir d’un autre onglet, supprimez d’abord « ${name} ».`,
    en: `“${name}” already holds your base and its exports: choose it as the base. To start from another tab, delete “${name}” first.`,
  });

const UPDATING: Phrase = { fr: 'la mise à jour', en: 'the update' };
export const UNDOING: Phrase = { fr: 'l’annulation', en: 'undoing it' };

export function formulasInBase(name: string, cells: readonly string[], what = UPDATING): Problem {
  const list = firstOf(cells);
  return problem('formulas-in-base', {
    fr: `« ${name} » contient des formules (${list}), que ${what.fr} effacerait. Placez-les dans un autre onglet, ou figez-les en valeurs, puis recommencez.`,
    en: `“${name}” holds formulas (${list}), which ${what.en} would erase. Put them in another tab, or freeze them as values, then try again.`,
  });
}

const firstOf = (all: readonly (string | number)[]): string =>
  all.slice(0, 3).join(', ') + (all.length > 3 ? '…' : '');

/** Rows that somebody changed after an addition, and that were not there before. */
export const baseEdited = (name: string, rows: readonly number[]): Problem =>
  problem('base-edited', {
    fr: `« ${name} » a été modifié depuis l’ajout dans des lignes que l’annulation ferait disparaître (${firstOf(rows)}). Rien n’est changé : copiez ces lignes dans un autre onglet, videz-les ici, puis recommencez.`,
    en: `“${name}” was changed since the addition in rows that undoing it would take away (${firstOf(rows)}). Nothing was changed: copy these rows to another tab, empty them here, then try again.`,
  });

export const editedMuch = (name: string, most: number): Problem =>
  problem('edited-much', {
    fr: `« ${name} » a été modifié depuis l’ajout en plus de ${most} endroits : l’annulation ne pourrait pas garder toutes ces modifications. Rien n’est changé.`,
    en: `“${name}” was changed since the addition in more than ${most} places: undoing it could not keep all these changes. Nothing was changed.`,
  });

export const anotherAddition = (name: string): Problem =>
  problem('another-addition', {
    fr: `Un autre export a été ajouté depuis à « ${name} » : rouvrez « Ajouter un nouvel export » pour voir le dernier ajout.`,
    en: `Another export was added to “${name}” since: open “Add a new export” again to see the last addition.`,
  });

export const tabsChanged = (): Problem =>
  problem('tabs-changed', {
    fr: 'Un des deux onglets a été modifié depuis que vous avez vu ce qui va changer. Rien n’a été écrit : comparez de nouveau.',
    en: 'One of the two tabs was changed since you were shown what will change. Nothing was written: compare again.',
  });

export const badDate = (text: string): Problem =>
  problem('bad-date', {
    fr: `« ${text} » n’est pas une date. Écrivez l’année, le mois et le jour, par exemple 2025-06-30.`,
    en: `“${text}” is not a date. Write year, month and day, for example 2025-06-30.`,
  });

export const badRequest = (field: string): Problem =>
  problem('bad-request', {
    fr: `La demande n’est pas valable (${field}). Fermez le panneau latéral, rouvrez-le, puis recommencez.`,
    en: `The request is not valid (${field}). Close the sidebar, open it again, then start over.`,
  });

export const busy = (): Problem =>
  problem('busy', {
    fr: 'Une autre personne utilise Segments PME dans ce classeur en ce moment. Rien n’a été modifié ; réessayez dans une minute.',
    en: 'Somebody else is using Segments PME in this workbook right now. Nothing was changed; try again in a minute.',
  });

export const runInProgress = (since: string, stage: string): Problem =>
  problem(
    'run-in-progress',
    {
      fr: `Une analyse est en cours depuis ${since.replace(':', ' h ')} (${stage}). Attendez qu’elle se termine, ou réessayez dans deux minutes.`,
      en: `An analysis has been running since ${since} (${stage}). Wait until it ends, or try again in two minutes.`,
    },
    { since },
  );

export const staleRun = (): Problem =>
  problem('stale-run', {
    fr: 'Cette analyse a été interrompue ou remplacée par une autre. Relancez-la : rien ne sera perdu.',
    en: 'This analysis was interrupted or replaced by another. Start it again: nothing will be lost.',
  });

export const sourceChanged = (): Problem =>
  problem('source-changed', {
    fr: 'Votre onglet a été modifié pendant l’analyse. Relancez-la pour tenir compte des changements ; les onglets déjà écrits restent en place.',
    en: 'Your tab was changed during the analysis. Start it again to take the changes in; the tabs already written stay.',
  });

export const tooManyCells = (): Problem =>
  problem('too-many-cells', {
    fr: 'Le classeur dépasserait la limite de 10 millions de cellules de Google Sheets. Rien n’a été écrit : supprimez des lignes ou des colonnes vides, ou un ancien onglet.',
    en: 'The workbook would exceed the limit of 10 million cells of Google Sheets. Nothing was written: delete empty rows or columns, or an old tab.',
  });

/** Google refused a tab that would not fit. */
export const cellLimitReached = (): Problem =>
  problem('too-many-cells', {
    fr: 'Ce classeur a atteint la limite de 10 millions de cellules de Google Sheets. Vos onglets n’ont pas été modifiés : supprimez des lignes ou des colonnes vides, ou un ancien onglet, puis relancez.',
    en: 'This workbook has reached the limit of 10 million cells of Google Sheets. Your tabs were not changed: delete empty rows or columns, or an old tab, then start again.',
  });

export const unexpected = (): Problem =>
  problem('unexpected', {
    fr: 'Une erreur inattendue s’est produite. Votre onglet n’a pas été modifié ; vous pouvez relancer l’analyse.',
    en: 'Something unexpected happened. Your tab was not changed; you can start the analysis again.',
  });

export const noSnapshot = (known: readonly IsoDate[]): Problem =>
  problem('no-snapshot', {
    fr: `Rien n’est connu à cette date. Dates connues : ${known.map((date) => formatDate(date, 'fr')).join(', ')}.`,
    en: `Nothing is known of that date. Known dates: ${known.map((date) => formatDate(date, 'en')).join(', ')}.`,
  });

export const badComparedDate = (text: string): Problem =>
  problem('bad-compared-date', {
    fr: `Dans « Historique », « ${text} » ne convient pas comme date à comparer : écrivez par exemple 31/12/2025, la plus ancienne en premier, ou videz la cellule pour reprendre la date proposée.`,
    en: `In “History”, “${text}” will not do as a date to compare: write for instance 31/12/2025, the earlier one first, or clear the cell to have the proposed date again.`,
  });

export const noSegmentTab = (): Problem =>
  problem('no-segment-tab', {
    fr: 'L’onglet de ce segment n’existe pas encore, ou ses en-têtes ont changé : créez d’abord les onglets.',
    en: 'There is no tab of this segment yet, or its headers were changed: create the tabs first.',
  });
