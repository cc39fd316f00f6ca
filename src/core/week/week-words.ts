import { declared } from '../text/declared';

/** What the lists of the week say. */
export const WEEK = declared('texts', {
  id: 'week',
  texts: {
    calls: { fr: 'À appeler', en: 'To call' },
    late: { fr: 'En retard sur leur rythme', en: 'Late on their own rhythm' },
    quotes: { fr: 'Devis en cours à relancer', en: 'Open quotes to follow up' },
    birthdays: { fr: 'Anniversaires', en: 'Birthdays' },
    days: {
      calls: { fr: 'dernier achat le {date}', en: 'last order on {date}' },
      late: { fr: 'attendu le {date}', en: 'expected on {date}' },
      quotes: { fr: '{date}', en: '{date}' },
      birthdays: { fr: 'le {date}', en: 'on {date}' },
    },
  },
});
