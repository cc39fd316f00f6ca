import { declared } from '../text/declared';

/** What a live list of a segment says above its formula. */
export const LIVE_TEXTS = declared('texts', {
  id: 'live',
  texts: {
    tab: { fr: '{segment} (en direct)', en: '{segment} (live)' },
    about: {
      fr: '{segment}, d’après « Clients segmentés », par une formule FILTER : la liste suit toute seule. Les lignes bougent : notez vos contacts dans l’onglet du segment.',
      en: '{segment}, from “Segmented clients”, by a FILTER formula: the list follows by itself. Rows move: write your notes in the tab of the segment.',
    },
    segment: { fr: 'Segment', en: 'Segment' },
  },
});
