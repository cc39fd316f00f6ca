import type { Phrase } from '../model/problem';

/** A column that people fill in, offered by us at the right of our own: theirs from then on. */
export interface UserColumn {
  readonly header: Phrase;
  readonly format: 'date' | 'integer';
  /** Answers that are offered; anything else only warns. */
  readonly choices?: readonly Phrase[];
}

/** The answer that stops exports, in either language. */
export const DO_NOT_CONTACT: Phrase = { fr: 'Ne plus contacter', en: 'Do not contact again' };

export const RESULT_HEADER: Phrase = { fr: 'Résultat', en: 'Result' };

/** What is written down of each contact with a client, in the tabs of segments and of prospects. */
export const FOLLOW_UP_COLUMNS: readonly UserColumn[] = [
  { header: { fr: 'Contacté le', en: 'Contacted on' }, format: 'date' },
  { header: { fr: 'Par', en: 'By' }, format: 'integer' },
  {
    header: RESULT_HEADER,
    format: 'integer',
    choices: [
      { fr: 'Commande', en: 'Order' },
      { fr: 'Devis demandé', en: 'Quote requested' },
      { fr: 'À rappeler', en: 'To call back' },
      { fr: 'Injoignable', en: 'Out of reach' },
      { fr: 'Sans suite', en: 'No interest' },
      DO_NOT_CONTACT,
    ],
  },
  { header: { fr: 'Prochaine action le', en: 'Next action on' }, format: 'date' },
  { header: { fr: 'Commentaire', en: 'Comment' }, format: 'integer' },
];

/** Tells whose line a line of « Plan d’actions » is. */
export const ACTION_KEY_HEADER: Phrase = { fr: 'Repère de l’action', en: 'Action key' };

/** What is decided of each action of « Plan d’actions »: another action, who, by when, how far. */
export const ACTION_PLAN_COLUMNS: readonly UserColumn[] = [
  { header: { fr: 'Votre action (si différente)', en: 'Your action (if different)' }, format: 'integer' },
  { header: { fr: 'Personne', en: 'Person' }, format: 'integer' },
  { header: { fr: 'Échéance', en: 'Due on' }, format: 'date' },
  {
    header: { fr: 'Statut', en: 'Status' },
    format: 'integer',
    choices: [
      { fr: 'À faire', en: 'To do' },
      { fr: 'En cours', en: 'Under way' },
      { fr: 'Fait', en: 'Done' },
      { fr: 'Abandonné', en: 'Given up' },
    ],
  },
  { header: { fr: 'Commentaire', en: 'Comment' }, format: 'integer' },
];

const OFFERED = new Set(
  [...FOLLOW_UP_COLUMNS, ...ACTION_PLAN_COLUMNS].flatMap(({ header: { fr, en } }) => [fr, en]),
);

/** A column that stands whether or not anybody filled it in. */
export const isOffered = (header: string): boolean => OFFERED.has(header);
