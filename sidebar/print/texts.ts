import type { Phrase } from '../../src/core/model/problem';

export const TITLE: Phrase = { fr: 'Fiches à imprimer', en: 'Guides to print' };
export const WHICH: Phrase = { fr: 'Fiches', en: 'Guides' };
export const WORKING: Phrase = { fr: 'Les fiches se préparent…', en: 'The guides are being prepared…' };
export const PAPER: Phrase = {
  fr: 'Une page A4 par fiche, en portrait. Laissez l’échelle sur 100 % et les marges par défaut.',
  en: 'One A4 page a guide, portrait. Leave the scale at 100% and the margins as they are.',
};

export const all = (count: number): Phrase => ({
  fr: `Toutes les fiches : ${count} pages`,
  en: `All guides: ${count} pages`,
});

export const PRINT: Phrase = { fr: 'Imprimer', en: 'Print' };
