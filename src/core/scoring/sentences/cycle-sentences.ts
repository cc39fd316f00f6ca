import { defineSentence } from './sentence';

export const CYCLE_PROSPECT = defineSentence({
  id: 'cycle-prospect',
  text: { fr: 'aucune commande', en: 'no order' },
});

export const CYCLE_TO_COMPLETE = defineSentence({
  id: 'cycle-to-complete',
  text: {
    fr: 'date du dernier achat manquante ou postérieure à l’analyse',
    en: 'last order date missing, or after the analysis',
  },
});

export const CYCLE_NEW = defineSentence({
  id: 'cycle-new',
  text: { fr: 'premier achat il y a {days}', en: 'first order {days} ago' },
});

export const CYCLE_SILENCE = defineSentence({
  id: 'cycle-silence',
  text: { fr: 'dernier achat il y a {days}', en: 'last order {days} ago' },
});

export const CYCLE_LONG_LOYAL = defineSentence({
  id: 'cycle-long-loyal',
  text: {
    fr: 'dernier achat il y a {days}, {orders} commandes au total',
    en: 'last order {days} ago, {orders} orders in all',
  },
});

export const CYCLE_USUAL_LIMITS = defineSentence({
  id: 'cycle-usual-limits',
  text: {
    fr: 'Aucun client n’a commandé deux fois : le rythme de votre base est inconnu, les limites sont celles d’usage.',
    en: 'No client ordered twice: the rhythm of your base is unknown, the limits are the usual ones.',
  },
});

export const CYCLE_OWN_RHYTHM = defineSentence({
  id: 'cycle-own-rhythm',
  text: {
    fr: 'Temps médian entre deux commandes d’un client : {days}. Un client est actif jusqu’à deux fois ce rythme, dormant jusqu’à quatre.',
    en: 'Median time between two orders of a client: {days}. A client is active up to twice that rhythm, sleeping up to four times.',
  },
});

export const PACE_ON_TIME = defineSentence({
  id: 'pace-on-time',
  text: {
    fr: 'à l’heure : rythme de {rhythm}, silence de {silence}',
    en: 'on time: rhythm of {rhythm}, silent for {silence}',
  },
});

export const PACE_LATE = defineSentence({
  id: 'pace-late',
  text: {
    fr: 'en retard sur son rythme : rythme de {rhythm}, silence de {silence}',
    en: 'late on its rhythm: rhythm of {rhythm}, silent for {silence}',
  },
});

export const PACE_PAUSED_BEFORE = defineSentence({
  id: 'pace-paused-before',
  text: {
    fr: 'en retard sur son rythme : rythme de {rhythm}, silence de {silence} ; a déjà laissé passer {longest}, peut-être un client saisonnier',
    en: 'late on its rhythm: rhythm of {rhythm}, silent for {silence}; already let {longest} pass, perhaps a seasonal client',
  },
});

export const SEASONAL_BASE = defineSentence({
  id: 'seasonal-base',
  text: {
    fr: 'Votre activité est saisonnière : {share} des commandes sont passées en trois mois, de {from} à {to}. Un silence hors saison n’est pas forcément un retard.',
    en: 'Your business is seasonal: {share} of the orders are placed within three months, from {from} to {to}. Silence out of season need not be lateness.',
  },
});

export const MONTHS = defineSentence({
  id: 'months',
  text: {
    fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    en: 'January February March April May June July August September October November December',
  },
});
