import type { ExplainAnswer } from '../../../src/contract/tools';
import { readIsoDate } from '../../../src/core/model/iso-date';
import type { Phrase } from '../../../src/core/model/problem';
import { formatDate } from '../../../src/core/text/numbers';

export const TITLE: Phrase = { fr: 'Comment est-ce calculé ?', en: 'How is it computed?' };
export const ABOUT: Phrase = {
  fr: 'Sélectionnez une cellule sur la ligne d’un client, dans un onglet de Segments PME ou dans le vôtre.',
  en: 'Select a cell on the row of a client, in a tab of Segments PME or in your own.',
};
export const EXPLAIN: Phrase = { fr: 'Expliquer la ligne sélectionnée', en: 'Explain the selected row' };
export const COMPUTING: Phrase = {
  fr: 'Calcul à partir de votre onglet…',
  en: 'Computing from your tab…',
};

export const whose = ({ client, key, tab }: ExplainAnswer): Phrase =>
  key === client
    ? { fr: `Ligne choisie dans « ${tab} »`, en: `Row selected in “${tab}”` }
    : {
        fr: `Référence ${key} · ligne choisie dans « ${tab} »`,
        en: `Reference ${key} · row selected in “${tab}”`,
      };

const dayIn = (day: string, language: 'fr' | 'en'): string => {
  const date = readIsoDate(day);
  return date ? formatDate(date, language) : day;
};

export const basis = ({ asOf, made }: ExplainAnswer): Phrase => ({
  fr: `D’après votre onglet tel qu’il est maintenant et « Réglages », à la date d’analyse du ${dayIn(asOf, 'fr')}. Onglets écrits le ${dayIn(made, 'fr')}.`,
  en: `From your tab as it stands now and “Settings”, at the analysis date ${asOf}. Tabs written on ${made}.`,
});

export const CHANGED: Phrase = {
  fr: 'Votre onglet a été modifié depuis que ces onglets ont été écrits : ce qui suit vaut pour les données d’aujourd’hui. Relancez l’analyse pour mettre les onglets à jour.',
  en: 'Your tab was changed since these tabs were written: what follows is for today’s data. Run the analysis again to bring the tabs up to date.',
};

export const differs = (shown: string, now: Phrase): Phrase => ({
  fr: `L’onglet affiche « ${shown} » ; aujourd’hui, le calcul donne « ${now.fr} ».`,
  en: `The tab shows “${shown}”; computed today, it is “${now.en}”.`,
});
