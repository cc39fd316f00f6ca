import type { UnfinishedRun } from '../../src/contract/answers';
import type { Phrase } from '../../src/core/model/problem';
import { plural } from '../../src/core/text/numbers';

export const TITLE: Phrase = { fr: 'Où sont vos clients ?', en: 'Where are your clients?' };
export const ABOUT: Phrase = {
  fr: 'Choisissez l’onglet de vos clients, de vos commandes ou de vos factures.',
  en: 'Choose the tab of your clients, orders or invoices.',
};
export const PRIVACY: Phrase = {
  fr: 'Vos données restent dans ce classeur.',
  en: 'Your data stay in this workbook.',
};
export const READING: Phrase = { fr: 'Lecture de la liste des onglets…', en: 'Reading the list of tabs…' };
export const TABS: Phrase = { fr: 'Onglet à analyser', en: 'Tab to analyse' };
export const LEFT_OUT: Phrase = {
  fr: 'Les onglets vides et ceux que Segments PME a créés ne sont pas proposés.',
  en: 'Empty tabs and those that Segments PME created are not offered.',
};
export const JOIN: Phrase = {
  fr: 'Vos factures sont dans un autre onglet',
  en: 'Your invoices are in another tab',
};
export const JOINED_TAB: Phrase = { fr: 'Onglet des factures', en: 'Tab of the invoices' };
export const CHOOSE: Phrase = { fr: 'Choisissez un onglet', en: 'Choose a tab' };
export const EMPTY_TITLE: Phrase = { fr: 'Aucun onglet à analyser', en: 'No tab to analyse' };
export const EMPTY: Phrase = {
  fr: 'Ce classeur ne contient pas encore de liste. Collez votre liste de clients ou de factures dans un onglet, avec le nom de chaque colonne sur la première ligne, puis relisez les onglets.',
  en: 'This workbook holds no list yet. Paste your list of clients or invoices into a tab, with the name of each column in the first row, then read the tabs again.',
};
export const READ_AGAIN: Phrase = { fr: 'Relire les onglets', en: 'Read the tabs again' };

export const RESUME: Phrase = { fr: 'Reprendre l’analyse', en: 'Resume the analysis' };
export const unfinished = ({ written, total, since }: UnfinishedRun): Phrase => ({
  fr: `L’analyse de ${since.replace(':', ' h ')} s’est arrêtée après ${plural(written, 'onglet', 'onglets', 'fr')} sur ${total}.`,
  en: `The analysis of ${since} stopped after ${plural(written, 'tab', 'tabs', 'en')} of ${total}.`,
});

/** `rows` counts the title row, which is no line of data. */
export const sizeOfTab = (rows: number, columns: number): Phrase => ({
  fr: `${plural(rows - 1, 'ligne', 'lignes', 'fr')}, ${plural(columns, 'colonne', 'colonnes', 'fr')}`,
  en: `${plural(rows - 1, 'row', 'rows', 'en')}, ${plural(columns, 'column', 'columns', 'en')}`,
});
