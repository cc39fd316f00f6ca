import type { RunAnswer } from '../../src/contract/answers';
import type { Phrase } from '../../src/core/model/problem';
import { formatNumber, plural } from '../../src/core/text/numbers';

export const RUNNING_TITLE: Phrase = { fr: 'Écriture de vos onglets', en: 'Writing your tabs' };
export const RUNNING_ABOUT: Phrase = {
  fr: 'Laissez ce panneau ouvert et vos données telles quelles jusqu’à la fin.',
  en: 'Leave this panel open and your data as they are until the end.',
};
export const STARTING: Phrase = { fr: 'Calcul de vos segments…', en: 'Computing your segments…' };
export const STOPPING: Phrase = {
  fr: 'Arrêt demandé : l’onglet en cours se termine…',
  en: 'Stopping: the tab being written is completed first…',
};
export const PROGRESS: Phrase = { fr: 'Onglets écrits', en: 'Tabs written' };
export const CANCEL: Phrase = { fr: 'Annuler', en: 'Cancel' };

export const DONE_TITLE: Phrase = { fr: 'Vos onglets sont prêts', en: 'Your tabs are ready' };
export const DONE_ABOUT: Phrase = {
  fr: 'Ils sont rangés après les vôtres. Vos cellules n’ont pas été modifiées.',
  en: 'They stand after your own. Your cells were not changed.',
};
export const SEE_RESULT: Phrase = { fr: 'Voir le résultat', en: 'See the result' };
export const NEW_ANALYSIS: Phrase = { fr: 'Recommencer', en: 'Start over' };

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
