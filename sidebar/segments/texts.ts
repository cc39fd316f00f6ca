import type { PreviewAnswer } from '../../src/contract/answers';
import type { Phrase } from '../../src/core/model/problem';
import { plural } from '../../src/core/text/numbers';
import type { Settings } from '../state/state';

export const TITLE: Phrase = { fr: 'Vos segments', en: 'Your segments' };
export const COMPUTING: Phrase = { fr: 'Calcul de vos segments…', en: 'Computing your segments…' };

export const SEE_COLUMNS: Phrase = { fr: 'Revoir les colonnes', en: 'See the columns again' };

export const PRESET: Phrase = { fr: 'Découpage', en: 'Division' };
export const PRESETS: Readonly<Record<Settings['preset'], Phrase>> = {
  complet: { fr: 'Complet : 8 segments', en: 'Complete: 8 segments' },
  essentiel: { fr: 'Essentiel : 5 segments', en: 'Essential: 5 segments' },
  own: { fr: 'Sur mesure (onglet « Réglages »)', en: 'Your own (tab “Settings”)' },
};

export const CLASSES: Phrase = { fr: 'Notes', en: 'Scores' };
export const scoresUpTo = (classes: Settings['classes']): Phrase => ({
  fr: `De 1 à ${classes}`,
  en: `1 to ${classes}`,
});

export const FREEZE: Phrase = {
  fr: 'Garder ces limites pour les prochaines analyses',
  en: 'Keep these limits for the next analyses',
};
export const FREEZE_ABOUT: Phrase = {
  fr: 'Pour comparer d’un trimestre à l’autre. Elles se modifient dans l’onglet « Réglages ».',
  en: 'To compare quarter with quarter. They can be changed in the tab “Settings”.',
};
export const FROZEN_ABOUT: Phrase = {
  fr: 'Les limites sont celles de l’onglet « Réglages ». Décochez pour les recalculer.',
  en: 'The limits are those of the tab “Settings”. Untick to compute them again.',
};

export const MOVED_ABOUT: Phrase = {
  fr: 'Les limites sont celles que vous avez placées ; l’onglet « Réglages » les gardera.',
  en: 'The limits are those that you set; the tab “Settings” will keep them.',
};

export const CRITERIA: Phrase = { fr: 'Critères du score', en: 'Criteria of the score' };
export const CRITERIA_ABOUT: Phrase = {
  fr: 'Cochez de quatre à six colonnes qui changent vos décisions, et donnez un poids à chacune.',
  en: 'Tick four to six columns that change your decisions, and give each a weight.',
};
export const weightOf = ({ fr, en }: Phrase): Phrase => ({ fr: `Poids de ${fr}`, en: `Weight of ${en}` });
export const directionOf = ({ fr, en }: Phrase): Phrase => ({
  fr: `Sens de ${fr}`,
  en: `Direction of ${en}`,
});
export const DIRECTIONS = {
  high: { fr: 'plus vaut mieux', en: 'more is better' },
  low: { fr: 'moins vaut mieux', en: 'less is better' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const HELP_WEIGHTS: Phrase = { fr: 'M’aider à choisir les poids', en: 'Help me choose the weights' };
export const HELP_WEIGHTS_ABOUT: Phrase = {
  fr: 'Dites ce que chaque critère change : à la chance de vendre, et à ce que le client rapportera avec les années. Les poids suivent.',
  en: 'Tell what each criterion changes: the chance of selling, and what the client will bring over the years. The weights follow.',
};
export const WINNING: Phrase = { fr: 'Chance de vendre', en: 'Chance of selling' };
export const LIFETIME: Phrase = { fr: 'Valeur dans la durée', en: 'Value over the years' };
export const EFFECTS: readonly Phrase[] = [
  { fr: 'aucun effet', en: 'no effect' },
  { fr: 'un peu', en: 'a little' },
  { fr: 'nettement', en: 'clearly' },
  { fr: 'décisif', en: 'decisive' },
];
export const POINTS: Phrase = {
  fr: 'Points de chaque valeur, sur 100',
  en: 'Points of each value, out of 100',
};
export const pointsOf = ({ fr, en }: Phrase, text: string): Phrase => ({
  fr: `Points de ${text} (${fr})`,
  en: `Points of ${text} (${en})`,
});

export const TRAIT: Phrase = { fr: 'Profil d’après', en: 'Profile by' };

export const OTHER_METHOD: Phrase = { fr: 'Changer de méthode', en: 'Change the method' };

export const AS_OF: Phrase = { fr: 'Date d’analyse', en: 'Analysis date' };
export const backToDate = (french: string, english: string): Phrase => ({
  fr: `Revenir au ${french}`,
  en: `Back to ${english}`,
});

export const SEGMENT: Phrase = { fr: 'Segment', en: 'Segment' };
export const CLIENTS: Phrase = { fr: 'Clients', en: 'Clients' };
export const REVENUE: Phrase = { fr: 'Chiffre d’affaires', en: 'Revenue' };
export const segmentsOf = (scored: number): Phrase => ({
  fr: `Répartition de vos ${plural(scored, 'client', 'clients', 'fr')}`,
  en: `How your ${plural(scored, 'client', 'clients', 'en')} divide`,
});

export const HOW: Phrase = { fr: 'Comment est-ce calculé ?', en: 'How is this computed?' };
export const HOW_ANSWER: Phrase = {
  fr: 'Chaque client reçoit une note par critère, de la plus haute, la meilleure, à 1. Ses notes décident de son segment. Les limites viennent de vos propres clients :',
  en: 'Each client gets a score by criterion, from the highest, the best, down to 1. The scores decide the segment. The limits come from your own clients:',
};
export const SCORE: Phrase = { fr: 'Note', en: 'Score' };
export const MEANING: Phrase = { fr: 'Ce qu’elle veut dire', en: 'What it means' };

export const WRITTEN: Phrase = { fr: 'Ce qui sera écrit', en: 'What will be written' };
export const GUIDES: Phrase = { fr: 'Ajouter les fiches d’une page', en: 'Add the one-page guides' };
export const GUIDES_ABOUT: Phrase = {
  fr: 'Une page à imprimer par segment : qui, combien, que faire.',
  en: 'One page to print per segment: who, how many, what to do.',
};
export const TAB: Phrase = { fr: 'Onglet', en: 'Tab' };
export const ROWS: Phrase = { fr: 'Lignes', en: 'Rows' };
export const UPDATED: Phrase = { fr: '(mis à jour)', en: '(brought up to date)' };

/** The promise made before anything is written. */
export function promise(tabs: PreviewAnswer['tabs']): Phrase {
  const updated = tabs.filter((tab) => tab.exists).length;
  const created = tabs.length - updated;
  const fr = [
    ...(created > 0 ? [`créer ${plural(created, 'onglet', 'onglets', 'fr')}`] : []),
    ...(updated > 0 ? [`mettre à jour ${plural(updated, 'onglet', 'onglets', 'fr')} de Segments PME`] : []),
  ];
  const en = [
    ...(created > 0 ? [`create ${plural(created, 'tab', 'tabs', 'en')}`] : []),
    ...(updated > 0 ? [`bring ${plural(updated, 'tab', 'tabs', 'en')} of Segments PME up to date`] : []),
  ];
  return {
    fr: `Nous allons ${fr.join(' et ')} ; aucune de vos cellules n’est modifiée.`,
    en: `We are going to ${en.join(' and ')}; none of your cells is changed.`,
  };
}

/** What the blue button does. */
export const writeTabs = (count: number): Phrase => ({
  fr: `Écrire ${plural(count, 'onglet', 'onglets', 'fr')}`,
  en: `Write ${plural(count, 'tab', 'tabs', 'en')}`,
});
export const WRITE: Phrase = { fr: 'Écrire les onglets', en: 'Write the tabs' };
