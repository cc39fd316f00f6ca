import type { Phrase } from '../../src/core/model/problem';
import type { Step } from '../state/state';

export const STEP_NAMES: Readonly<Record<Step, Phrase>> = {
  source: { fr: 'Vos clients', en: 'Your clients' },
  columns: { fr: 'Colonnes', en: 'Columns' },
  segments: { fr: 'Segments', en: 'Segments' },
  creation: { fr: 'Création', en: 'Creation' },
};

export const STEPS_LABEL: Phrase = { fr: 'Étapes', en: 'Steps' };
export const STEP_DONE: Phrase = { fr: 'étape terminée', en: 'step completed' };

export const CONTINUE: Phrase = { fr: 'Continuer', en: 'Continue' };
export const BACK: Phrase = { fr: 'Retour', en: 'Back' };
export const RETRY: Phrase = { fr: 'Réessayer', en: 'Try again' };
export const GOOD_TO_KNOW: Phrase = { fr: 'Bon à savoir', en: 'Good to know' };

export const COPY_DETAILS: Phrase = { fr: 'Copier les détails', en: 'Copy the details' };
export const DETAILS_COPIED: Phrase = { fr: 'Détails copiés.', en: 'Details copied.' };
export const DETAILS_TO_COPY: Phrase = { fr: 'Détails à copier', en: 'Details to copy' };
