import type { Phrase } from '../../src/core/model/problem';

export const TITLE: Phrase = { fr: 'Où vous en êtes', en: 'Where you stand' };
export const READING: Phrase = { fr: 'Lecture de votre classeur…', en: 'Reading your workbook…' };
export const WORKING: Phrase = {
  fr: 'Un instant : l’onglet se prépare…',
  en: 'One moment: the tab is being prepared…',
};
export const NOW: Phrase = { fr: 'À faire maintenant', en: 'To do now' };
export const THIS_WEEK: Phrase = { fr: 'Cette semaine', en: 'This week' };
export const TABS: Phrase = { fr: 'Vos onglets', en: 'Your tabs' };
export const ALSO: Phrase = { fr: 'Vous pouvez aussi', en: 'You can also' };

/** What the server has already said. */
export const said = (text: string): Phrase => ({ fr: text, en: text });
