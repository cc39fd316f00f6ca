import { declared } from '../text/declared';

/** What the owner’s page says. */
export const OWNER_WORDS = declared('texts', {
  id: 'owner',
  texts: {
    name: { fr: 'Page du dirigeant', en: 'Owner’s page' },
    title: { fr: 'Votre semaine', en: 'Your week' },
    aim: {
      fr: 'Qui appeler, quel jour, et sur quoi s’appuie votre chiffre d’affaires.',
      en: 'Whom to call, on which day, and what your revenue rests on.',
    },
    headline: { fr: '{clients} · {segments}', en: '{clients} · {segments}' },
    client: { fr: 'client', en: 'client' },
    clients: { fr: 'clients', en: 'clients' },
    segment: { fr: 'segment', en: 'segment' },
    segments: { fr: 'segments', en: 'segments' },
    concentration: {
      fr: '{revenue} de chiffre d’affaires, dont {share} par vos 20 % de meilleurs clients',
      en: '{revenue} of revenue, {share} of it by your best 20% of clients',
    },
    revenue: { fr: '{revenue} de chiffre d’affaires', en: '{revenue} of revenue' },
    sales: { fr: 'Semaine commerciale', en: 'Sales week' },
    monday: {
      fr: 'Lundi : les Gros, et les devis encore ouverts',
      en: 'Monday: the big accounts, and quotes still open',
    },
    tuesday: {
      fr: 'Mardi : les Moyens, avec une proposition de gamme',
      en: 'Tuesday: the medium accounts, with a step up the range',
    },
    wednesday: {
      fr: 'Mercredi : les Petits à potentiel et les secteurs prometteurs',
      en: 'Wednesday: small accounts with potential, and promising sectors',
    },
    first: { fr: '{clients}, à commencer par {names}', en: '{clients}, beginning with {names}' },
    few: { fr: '{clients} : {names}', en: '{clients}: {names}' },
    nobody: { fr: 'personne d’après votre fichier', en: 'nobody, from your file' },
  },
});
