import type { Phrase } from '../../src/core/model/problem';

export const TOOLS_LABEL: Phrase = { fr: 'Outils', en: 'Tools' };

export const VIEW_NAMES: Readonly<Record<'functions' | 'explain' | 'follow' | 'month' | 'leave', Phrase>> = {
  functions: { fr: 'Fonctions', en: 'Functions' },
  explain: { fr: 'Explication', en: 'Explanation' },
  follow: { fr: 'Suivi', en: 'Follow-up' },
  month: { fr: 'Nouvel export', en: 'New export' },
  leave: { fr: 'Annuler', en: 'Undo' },
};
