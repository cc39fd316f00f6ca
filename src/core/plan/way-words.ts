import { declared } from '../text/declared';

/** What the buttons say that lead from one view of the sidebar to another. */
export const WAYS = declared('texts', {
  id: 'ways',
  texts: {
    source: { fr: 'Segmenter mes clients', en: 'Segment my clients' },
    plan: { fr: 'Plan sur 4 semaines', en: 'Four-week plan' },
    month: { fr: 'Ajouter un nouvel export', en: 'Add a new export' },
    resume: { fr: 'Reprendre l’analyse', en: 'Resume the analysis' },
    return: { fr: 'Reprendre mon analyse', en: 'Go on with my analysis' },
    example: { fr: 'Voir un exemple', en: 'See an example' },
    guides: { fr: 'Imprimer les fiches', en: 'Print the guides' },
    agreement: { fr: 'Préparer la liste des 10 clients', en: 'Prepare the list of 10 clients' },
  },
});
