import { AIMS, METHODS } from '../analysis/method-list';
import type { Phrase } from '../model/problem';

/** The words of « Réglages »: written in the tab, and found again in it. */

export const SETTINGS_NAME: Phrase = { fr: 'Réglages', en: 'Settings' };

export const YES: Phrase = { fr: 'oui', en: 'yes' };
export const NO: Phrase = { fr: 'non', en: 'no' };

export const FROZEN: Phrase = { fr: 'Limites figées', en: 'Limits frozen' };
export const METHOD: Phrase = { fr: 'Méthode des onglets', en: 'Method of the tabs' };
export const AIM: Phrase = { fr: 'Objectif', en: 'Aim' };
export const PRESET: Phrase = { fr: 'Découpage RFM', en: 'RFM division' };
export const CLASSES: Phrase = { fr: 'Notes RFM, de 1 à', en: 'RFM scores, 1 to' };
export const AS_OF: Phrase = { fr: 'Date d’analyse', en: 'Analysis date' };

export const NO_AIM: Phrase = { fr: 'aucun', en: 'none' };

export const PRESET_NAMES: readonly {
  readonly id: 'complet' | 'essentiel' | 'own';
  readonly name: Phrase;
}[] = [
  { id: 'complet', name: { fr: 'Complet : 8 segments', en: 'Complete: 8 segments' } },
  { id: 'essentiel', name: { fr: 'Essentiel : 5 segments', en: 'Essential: 5 segments' } },
  { id: 'own', name: { fr: 'Sur mesure : votre table', en: 'Your own table' } },
];

export const METHOD_NAMES = METHODS.map(({ id, name }) => ({ id, name }));
export const AIM_NAMES = AIMS.map(({ id, label }) => ({ id, name: label }));

/** « Récence (jours) : limite 2 », counted from the smallest. */
export const limitLabel = ({ fr, en }: Phrase, place: number): Phrase => ({
  fr: `${fr} : limite ${place}`,
  en: `${en}: limit ${place}`,
});

export const RECENCY: Phrase = { fr: 'Récence (jours)', en: 'Recency (days)' };
export const FREQUENCY: Phrase = { fr: 'Fréquence (commandes)', en: 'Frequency (orders)' };
export const MONETARY: Phrase = { fr: 'Montant', en: 'Money' };
export const BIG: Phrase = { fr: 'Gros : à partir de', en: 'Big accounts: from' };
export const MEDIUM: Phrase = { fr: 'Moyens : à partir de', en: 'Medium accounts: from' };
export const BIG_POTENTIAL: Phrase = {
  fr: 'Gros : potentiel à partir de',
  en: 'Big accounts: potential from',
};
export const MEDIUM_POTENTIAL: Phrase = {
  fr: 'Moyens : potentiel à partir de',
  en: 'Medium accounts: potential from',
};
export const ABCD_REVENUE: Phrase = { fr: 'A-D, chiffre d’affaires', en: 'A-D, revenue' };
export const ABCD_MARGIN: Phrase = { fr: 'A-D, taux de marge', en: 'A-D, margin rate' };

export const SCORE_A: Phrase = { fr: 'Score A : à partir de', en: 'Score A: from' };
export const SCORE_B: Phrase = { fr: 'Score B : à partir de', en: 'Score B: from' };

export const weightLabel = ({ fr, en }: Phrase): Phrase => ({ fr: `Poids : ${fr}`, en: `Weight: ${en}` });
export const directionLabel = ({ fr, en }: Phrase): Phrase => ({
  fr: `Sens : ${fr}`,
  en: `Direction: ${en}`,
});
export const HIGH_IS_GOOD: Phrase = { fr: 'plus vaut mieux', en: 'more is better' };
export const LOW_IS_GOOD: Phrase = { fr: 'moins vaut mieux', en: 'less is better' };

export const pointsLabel = ({ fr, en }: Phrase, text: string): Phrase => ({
  fr: `Points de « ${text} » : ${fr}`,
  en: `Points of “${text}”: ${en}`,
});

/** What the file itself would take, where nothing was chosen. */
export const AUTOMATIC: Phrase = { fr: 'automatique', en: 'automatic' };

export const PROMISING_SECTORS: Phrase = { fr: 'Secteurs prometteurs', en: 'Promising sectors' };

/** The table of segments: its headers are how it is found again. */
export const SEGMENT_HEADERS = {
  name: { fr: 'Segment RFM (onglet)', en: 'RFM segment (tab)' },
  member: { fr: 'Un de ces clients', en: 'One such client' },
  codes: { fr: 'Codes RFM', en: 'RFM codes' },
  meaning: { fr: 'Qui sont-ils ?', en: 'Who are they?' },
  guide: { fr: 'Fiche et couleur', en: 'Guide and colour' },
} as const satisfies Readonly<Record<string, Phrase>>;
