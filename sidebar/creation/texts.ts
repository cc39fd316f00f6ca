import type { RunAnswer } from '../../src/contract/answers';
import type { JobId } from '../../src/contract/requests';
import type { Phrase } from '../../src/core/model/problem';
import { formatNumber, plural } from '../../src/core/text/numbers';

/** What the view says of each kind of run. */
interface JobWords {
  readonly running: Phrase;
  readonly starting: Phrase;
  readonly done: Phrase;
  readonly about: Phrase;
}

const UNCHANGED: Phrase = {
  fr: 'Vos cellules n’ont pas été modifiées.',
  en: 'Your cells were not changed.',
};

/** A tab that follows the segments is named by its link. */
const FOLLOW_UP_WORDS: JobWords = {
  running: { fr: 'Écriture de l’onglet', en: 'Writing the tab' },
  starting: { fr: 'Calcul en cours…', en: 'Working it out…' },
  done: { fr: 'Votre onglet est prêt', en: 'Your tab is ready' },
  about: UNCHANGED,
};

export const JOB_WORDS: Readonly<Record<JobId, JobWords>> = {
  segments: {
    running: { fr: 'Écriture de vos onglets', en: 'Writing your tabs' },
    starting: { fr: 'Calcul de vos segments…', en: 'Computing your segments…' },
    done: { fr: 'Vos onglets sont prêts', en: 'Your tabs are ready' },
    about: {
      fr: `Ils sont rangés après les vôtres. ${UNCHANGED.fr}`,
      en: `They stand after your own. ${UNCHANGED.en}`,
    },
  },
  audit: {
    running: { fr: 'Écriture de l’audit', en: 'Writing the audit' },
    starting: { fr: 'Examen de toutes les cellules…', en: 'Looking at every cell…' },
    done: { fr: 'Votre audit est prêt', en: 'Your audit is ready' },
    about: {
      fr: `Chaque constat mène aux cellules concernées. ${UNCHANGED.fr}`,
      en: `Each finding leads to the cells concerned. ${UNCHANGED.en}`,
    },
  },
  cleaning: {
    running: { fr: 'Écriture de la copie nettoyée', en: 'Writing the clean copy' },
    starting: { fr: 'Correction des valeurs…', en: 'Correcting the values…' },
    done: { fr: 'Votre copie nettoyée est prête', en: 'Your clean copy is ready' },
    about: {
      fr: `Relisez « Journal des corrections » : une correction décochée ne sera pas refaite. ${UNCHANGED.fr}`,
      en: `Read “Corrections made”: a correction that you untick will not be made again. ${UNCHANGED.en}`,
    },
  },
  duplicates: {
    running: { fr: 'Écriture de « Doublons »', en: 'Writing “Duplicates”' },
    starting: { fr: 'Recherche des fiches semblables…', en: 'Looking for similar records…' },
    done: { fr: 'L’onglet « Doublons » est prêt', en: 'The “Duplicates” tab is ready' },
    about: {
      fr: `Répondez dans la colonne « Décision » : vos réponses sont retenues. ${UNCHANGED.fr}`,
      en: `Answer in the column “Decision”: your answers are remembered. ${UNCHANGED.en}`,
    },
  },
  merge: {
    running: { fr: 'Fusion dans « Clients nettoyés »', en: 'Merging in “Cleaned clients”' },
    starting: { fr: 'Réunion des fiches…', en: 'Putting the records together…' },
    done: { fr: 'Les fiches sont fusionnées', en: 'The records are merged' },
    about: {
      fr: `Les fiches d’avant sont dans « Doublons fusionnés » ; l’étape « Doublons » permet de tout annuler. ${UNCHANGED.fr}`,
      en: `The records as they were are in “Merged duplicates”; the step “Duplicates” can undo it all. ${UNCHANGED.en}`,
    },
  },
  unmerge: {
    running: { fr: 'Annulation des fusions', en: 'Undoing the merges' },
    starting: { fr: 'Remise en place des fiches…', en: 'Putting the records back…' },
    done: { fr: 'Les fusions sont annulées', en: 'The merges are undone' },
    about: {
      fr: `« Clients nettoyés » a de nouveau toutes ses fiches ; vos décisions restent retenues. ${UNCHANGED.fr}`,
      en: `“Cleaned clients” has all its records again; your decisions are still remembered. ${UNCHANGED.en}`,
    },
  },
  undo: {
    running: { fr: 'Annulation de l’analyse', en: 'Undoing the analysis' },
    starting: { fr: 'Lecture de l’analyse précédente…', en: 'Reading the analysis before…' },
    done: { fr: 'L’analyse est annulée', en: 'The analysis is undone' },
    about: {
      fr: `Vos onglets sont comme avant elle, avec vos notes. ${UNCHANGED.fr}`,
      en: `Your tabs are as before it, with your notes. ${UNCHANGED.en}`,
    },
  },
  history: FOLLOW_UP_WORDS,
  campaigns: FOLLOW_UP_WORDS,
  actions: FOLLOW_UP_WORDS,
  dashboard: FOLLOW_UP_WORDS,
};

/** After the clean copy: which of the two tabs to segment. */
export const USE_COPY: Phrase = { fr: 'Continuer avec la copie nettoyée', en: 'Go on with the clean copy' };
export const KEEP_SOURCE: Phrase = { fr: 'Garder mon onglet', en: 'Keep my tab' };

export const RUNNING_ABOUT: Phrase = {
  fr: 'Laissez ce panneau ouvert et vos données telles quelles jusqu’à la fin.',
  en: 'Leave this panel open and your data as they are until the end.',
};
export const STOPPING: Phrase = {
  fr: 'Arrêt demandé : l’onglet en cours se termine…',
  en: 'Stopping: the tab being written is completed first…',
};
export const PROGRESS: Phrase = { fr: 'Onglets écrits', en: 'Tabs written' };
export const CANCEL: Phrase = { fr: 'Annuler', en: 'Cancel' };

export const SEE_RESULT: Phrase = { fr: 'Voir le résultat', en: 'See the result' };

export const STOPPED_TITLE: Phrase = { fr: 'Écriture arrêtée', en: 'Writing stopped' };
export const START_AGAIN: Phrase = { fr: 'Relancer', en: 'Start again' };
export const stoppedAbout = ({ written, total }: RunAnswer): Phrase => ({
  fr: `${plural(written, 'onglet écrit', 'onglets écrits', 'fr')} sur ${formatNumber(total, 'fr')}, au complet. Le reste du classeur est inchangé.`,
  en: `${plural(written, 'tab', 'tabs', 'en')} of ${formatNumber(total, 'en')} written, in full. The rest of the workbook is unchanged.`,
});

export const progressLine = ({ stage, written, total }: RunAnswer): Phrase => ({
  fr: `${sentence(stage.fr)} (${formatNumber(written, 'fr')} sur ${formatNumber(total, 'fr')})`,
  en: `${sentence(stage.en)} (${formatNumber(written, 'en')} of ${formatNumber(total, 'en')})`,
});

/** The server names its stages in lower case, to set them in sentences. */
const sentence = (stage: string): string => stage.charAt(0).toUpperCase() + stage.slice(1);

export const TABS: Phrase = { fr: 'Onglets écrits', en: 'Tabs written' };
export const TAB_GONE: Phrase = {
  fr: 'Cet onglet n’existe plus.',
  en: 'This tab no longer exists.',
};

export const dropFormer = (tabs: number): Phrase => ({
  fr: `Supprimer ${plural(tabs, 'ancien onglet', 'anciens onglets', 'fr')}`,
  en: `Delete ${plural(tabs, 'former tab', 'former tabs', 'en')}`,
});
export const DROPPING: Phrase = { fr: 'Suppression des anciens onglets…', en: 'Deleting the former tabs…' };
export const FORMER_DROPPED: Phrase = {
  fr: 'Les anciens onglets sont supprimés.',
  en: 'The former tabs are deleted.',
};

/** After the segments. */
export const GO_FURTHER: Phrase = { fr: 'Aller plus loin', en: 'Go further' };
export const FOLLOW_UPS: readonly (readonly [JobId, Phrase])[] = [
  ['actions', { fr: 'Plan d’actions', en: 'Action plan' }],
  ['campaigns', { fr: 'Suivi des campagnes', en: 'Campaigns' }],
  ['dashboard', { fr: 'Tableau de bord', en: 'Dashboard' }],
  ['history', { fr: 'Historique', en: 'History' }],
];

export const EXPORT: Phrase = { fr: 'Liste pour vos envois', en: 'List for your mailings' };
export const SEGMENT: Phrase = { fr: 'Segment', en: 'Segment' };
export const CHANNEL: Phrase = { fr: 'Canal', en: 'Channel' };
export const CHANNELS = [
  ['email', { fr: 'E-mail', en: 'E-mail' }],
  ['phone', { fr: 'Téléphone', en: 'Phone' }],
  ['letter', { fr: 'Courrier', en: 'Letter' }],
] as const;
export const DOWNLOAD: Phrase = { fr: 'Télécharger le CSV', en: 'Download the CSV' };
export const EXPORTING: Phrase = { fr: 'Préparation du fichier…', en: 'Preparing the file…' };
