import { analysisDate, lastOrder } from './common-params';
import { daysUntil } from './days-until';
import { defineFunction } from './define-function';

export const clientRecence = defineFunction({
  name: 'CLIENT_RECENCE',
  summary: {
    fr: 'Compte les jours entre le dernier achat et la date d’analyse.',
    en: 'Counts the days from the last order to the analysis date.',
  },
  usage: '=CLIENT_RECENCE(B2:B500; F1)',
  params: [{ ...lastOrder, name: 'date' }, analysisDate],
  returns: {
    shape: 'column',
    about: {
      fr: 'nombre de jours ; vide si la date est absente ou postérieure',
      en: 'days; blank if the date is missing or later',
    },
  },
  examples: [
    {
      args: [[['28/02/2024'], ['31/12/2024'], [''], ['02/01/2025']], '01/01/2025'],
      result: [[308], [1], [''], ['']],
    },
    { args: ['3 févr. 2025', '2025-03-01'], result: 26 },
  ],
  run: ({ date, date_analyse }) => daysUntil(date, date_analyse),
});
