import type { IsoDate } from '../../../src/core/model/iso-date';
import type { Phrase } from '../../../src/core/model/problem';
import { formatDate } from '../../../src/core/text/numbers';

export const TITLE: Phrase = { fr: 'Suivi', en: 'Follow-up' };
export const READING: Phrase = { fr: 'Lecture de l’historique…', en: 'Reading the history…' };

export const GUIDES: Phrase = { fr: 'Fiches', en: 'Guides' };
export const GUIDES_ABOUT: Phrase = {
  fr: 'Une page A4 par segment, d’après votre fichier, « Réglages » et « Plan d’actions ».',
  en: 'One A4 page a segment, from your file, “Settings” and “Action plan”.',
};
export const PRINT_GUIDES: Phrase = { fr: 'Imprimer les fiches', en: 'Print the guides' };

export const DATES: Phrase = { fr: 'Comparer deux dates', en: 'Compare two dates' };
export const FROM: Phrase = { fr: 'Du', en: 'From' };
export const TO: Phrase = { fr: 'Au', en: 'To' };
export const COMPARE: Phrase = { fr: 'Comparer dans « Historique »', en: 'Compare in “History”' };
export const COMPARING: Phrase = { fr: 'Écriture de « Historique »…', en: 'Writing “History”…' };
export const COMPARED: Phrase = {
  fr: '« Historique » compare ces dates : les clients passés d’un segment à l’autre, et pourquoi.',
  en: '“History” compares these dates: the clients who changed segment, and why.',
};

export const LIVE: Phrase = { fr: 'Liste en direct', en: 'Live list' };
export const LIVE_ABOUT: Phrase = {
  fr: 'Un nouvel onglet où une formule FILTER suit « Clients segmentés » d’elle-même, sans colonnes de suivi. Pour tous les segments, à chaque analyse : « Réglages ».',
  en: 'A new tab where a FILTER formula follows “Segmented clients” by itself, without columns for notes. For all segments, at each analysis: “Settings”.',
};
export const SEGMENT: Phrase = { fr: 'Segment', en: 'Segment' };
export const LISTING: Phrase = { fr: 'Création de l’onglet…', en: 'Making the tab…' };
export const MAKE_LIVE: Phrase = { fr: 'Créer la liste en direct', en: 'Make the live list' };

/** What may be chosen. */
export const knownDates = (dates: readonly string[]): Phrase => {
  const list = (language: 'fr' | 'en'): string =>
    dates.map((date) => formatDate(date as IsoDate, language)).join(', ');
  return {
    fr: `Analyses gardées : ${list('fr')}. Avec une liste de factures, toute date convient. Vide : la date proposée.`,
    en: `Analyses kept: ${list('en')}. With a list of invoices, any date will do. Blank: the date proposed.`,
  };
};
