import type { Phrase } from '../../src/core/model/problem';
import type { Step } from '../state/state';

/** What the user sees of the steps: two of them are one to the eye. */
export const STEP_GROUPS: readonly { readonly name: Phrase; readonly steps: readonly Step[] }[] = [
  { name: { fr: 'Vos clients', en: 'Your clients' }, steps: ['source', 'columns'] },
  { name: { fr: 'Audit', en: 'Audit' }, steps: ['audit'] },
  { name: { fr: 'Doublons', en: 'Duplicates' }, steps: ['duplicates'] },
  { name: { fr: 'Segments', en: 'Segments' }, steps: ['aim', 'segments'] },
  { name: { fr: 'Création', en: 'Creation' }, steps: ['creation'] },
];

export const STEPS_LABEL: Phrase = { fr: 'Étapes', en: 'Steps' };
export const STEP_DONE: Phrase = { fr: 'étape terminée', en: 'step completed' };

export const CONTINUE: Phrase = { fr: 'Continuer', en: 'Continue' };
export const BACK: Phrase = { fr: 'Retour', en: 'Back' };
export const HOME: Phrase = { fr: 'Accueil', en: 'Home' };
export const RETRY: Phrase = { fr: 'Réessayer', en: 'Try again' };
export const OPENING: Phrase = { fr: 'Un instant', en: 'One moment' };
export const OPENING_STEP: Phrase = { fr: 'Ouverture de la page…', en: 'Opening the page…' };
export const GOOD_TO_KNOW: Phrase = { fr: 'Bon à savoir', en: 'Good to know' };

export const COPY_DETAILS: Phrase = { fr: 'Copier les détails', en: 'Copy the details' };
export const DETAILS_COPIED: Phrase = { fr: 'Détails copiés.', en: 'Details copied.' };
export const DETAILS_TO_COPY: Phrase = { fr: 'Détails à copier', en: 'Details to copy' };
