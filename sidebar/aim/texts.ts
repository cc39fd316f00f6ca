import type { Phrase } from '../../src/core/model/problem';

export const TITLE: Phrase = { fr: 'Que voulez-vous obtenir ?', en: 'What do you want to obtain?' };
export const READING: Phrase = { fr: 'Lecture de l’onglet…', en: 'Reading the tab…' };
export const SEE_COLUMNS: Phrase = { fr: 'Revoir les colonnes', en: 'See the columns again' };

export const UNSURE: Phrase = { fr: 'Je ne sais pas encore', en: 'I do not know yet' };

export const PROPOSED: Phrase = { fr: 'Méthode proposée', en: 'Method proposed' };
export const CHOSEN: Phrase = { fr: 'Méthode choisie', en: 'Method chosen' };
export const OTHERS: Phrase = { fr: 'Choisir une autre méthode', en: 'Choose another method' };
export const METHODS: Phrase = { fr: 'Méthode', en: 'Method' };

/** What suits the file, where nothing was chosen. */
export const AUTOMATIC: Phrase = { fr: 'automatique', en: 'automatic' };

/** Why an unavailable method of the aim was passed over comes before the choice. */
export const BETTER: Phrase = {
  fr: 'Pour cet objectif, votre fichier ne permet pas :',
  en: 'For this aim, your file does not allow:',
};

/** Columns that would make the result better. */
export const wouldHelp = (labels: readonly Phrase[]): Phrase => ({
  fr: `Résultat plus sûr avec : ${labels.map(({ fr }) => `« ${fr} »`).join(', ')}.`,
  en: `Better with: ${labels.map(({ en }) => `“${en}”`).join(', ')}.`,
});

export const NONE_AVAILABLE: Phrase = {
  fr: 'Votre fichier ne permet encore aucune méthode : revoyez les colonnes reconnues.',
  en: 'Your file does not allow any method yet: see the recognised columns again.',
};
