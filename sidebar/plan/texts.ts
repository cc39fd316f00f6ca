import type { Phrase } from '../../src/core/model/problem';

export const TITLE: Phrase = { fr: 'Plan sur 4 semaines', en: 'Four-week plan' };
export const ABOUT: Phrase = {
  fr: 'Quatre semaines pour passer du fichier à la première campagne, puis une demi-journée par mois. Un onglet du plan est créé dans ce classeur.',
  en: 'Four weeks from the file to the first campaign, then half a day a month. A tab of the plan is made in this workbook.',
};
export const READING: Phrase = { fr: 'Lecture du plan…', en: 'Reading the plan…' };
export const SAVING: Phrase = { fr: 'Enregistrement dans l’onglet…', en: 'Saving in the tab…' };
export const MONDAY: Phrase = { fr: 'Premier lundi', en: 'First Monday' };
export const RESPONSIBLE: Phrase = { fr: 'Personne responsable', en: 'Person in charge' };
export const MAKE: Phrase = { fr: 'Créer l’onglet du plan', en: 'Make the tab of the plan' };
export const SEE: Phrase = { fr: 'Voir l’onglet', en: 'See the tab' };
export const CHANGE: Phrase = {
  fr: 'Changer le lundi ou la personne',
  en: 'Change the Monday or the person',
};
export const SAVE: Phrase = { fr: 'Enregistrer', en: 'Save' };
export const DETAILS: Phrase = { fr: 'Détails', en: 'Details' };
export const DUE: Phrase = { fr: 'Échéance', en: 'Due' };
export const PERSON: Phrase = { fr: 'Qui', en: 'Who' };
export const COMMENT: Phrase = { fr: 'Commentaire', en: 'Comment' };
