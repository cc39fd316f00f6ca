import { analysisDate, firstOrder } from './common-params';
import { daysUntil } from './days-until';
import { defineFunction } from './define-function';

export const clientAnciennete = defineFunction({
  name: 'CLIENT_ANCIENNETE',
  summary: {
    fr: 'Compte les jours entre le premier achat et la date d’analyse.',
    en: 'Counts the days from the first order to the analysis date.',
  },
  usage: '=CLIENT_ANCIENNETE(A2:A500; F1)',
  params: [{ ...firstOrder, name: 'date' }, analysisDate],
  returns: {
    shape: 'column',
    about: {
      fr: 'nombre de jours ; vide si la date est absente ou postérieure',
      en: 'days; blank if the date is missing or later',
    },
  },
  examples: [
    { args: [[['15/06/2020'], ['']], '15/06/2024'], result: [[1461], ['']] },
    { args: ['01/01/2024', '01/01/2024'], result: 0 },
  ],
  run: ({ date, date_analyse }) => daysUntil(date, date_analyse),
});
