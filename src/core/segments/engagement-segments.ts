import { defineClass } from './class-segment';

/** What clients do with our messages, in the order of `scoring/engagement.ts`. */
export const ENGAGEMENT_SEGMENTS = [
  defineClass({
    id: 'engagement-clicks',
    name: { fr: 'Cliquent', en: 'Click' },
    member: { fr: 'Clique', en: 'Clicks' },
    meaning: { fr: 'ont cliqué au moins une fois', en: 'clicked once at least' },
    color: '#0072b2',
  }),
  defineClass({
    id: 'engagement-opens',
    name: { fr: 'Ouvrent', en: 'Open' },
    member: { fr: 'Ouvre', en: 'Opens' },
    meaning: { fr: 'ouvrent sans jamais cliquer', en: 'open and never click' },
    color: '#009e73',
  }),
  defineClass({
    id: 'engagement-silent',
    name: { fr: 'Sans réaction', en: 'No reaction' },
    member: { fr: 'Sans réaction', en: 'No reaction' },
    meaning: { fr: 'n’ouvrent pas vos messages', en: 'do not open your messages' },
    color: '#e69f00',
  }),
  defineClass({
    id: 'engagement-unknown',
    name: { fr: 'Réaction inconnue', en: 'Reaction unknown' },
    member: { fr: 'Réaction inconnue', en: 'Reaction unknown' },
    meaning: { fr: 'ni ouverture ni clic connus', en: 'neither opens nor clicks known' },
    color: '#5f6368',
  }),
] as const;
