import type { Phrase } from '../core/model/problem';

export const HELP_TITLE: Phrase = { fr: 'Aide et confidentialité', en: 'Help and privacy' };

/** Our own words only: this becomes HTML as it stands. */
export const HELP: readonly Phrase[] = [
  {
    fr: 'Vos données restent dans ce classeur : Segments PME n’envoie rien à l’extérieur et n’ouvre aucun autre fichier.',
    en: 'Your data stay in this workbook: Segments PME sends nothing outside and opens no other file.',
  },
  {
    fr: 'Votre onglet n’est jamais modifié. Les résultats sont écrits dans des onglets créés par Segments PME, et seuls ceux-là sont remplacés quand vous relancez l’analyse.',
    en: 'Your tab is never changed. Results are written to tabs created by Segments PME, and only those are replaced when you run the analysis again.',
  },
  {
    fr: 'Pour commencer : ouvrez l’onglet qui contient vos clients ou vos factures, puis choisissez « Segmenter mes clients… » dans le menu.',
    en: 'To begin: open the tab that holds your clients or invoices, then choose “Segment my clients…” in the menu.',
  },
  {
    fr: 'Si une formule comme =RFM_SCORE(…) affiche #NOM?, ouvrez une fois le menu de Segments PME dans ce fichier.',
    en: 'If a formula such as =RFM_SCORE(…) shows #NAME?, open the Segments PME menu once in this file.',
  },
  {
    fr: 'Au-delà de 5 000 contacts, Segments PME fonctionne encore ; un logiciel de gestion des clients devient alors un bon investissement.',
    en: 'Above 5,000 contacts Segments PME still works; customer-management software then becomes a good investment.',
  },
];
