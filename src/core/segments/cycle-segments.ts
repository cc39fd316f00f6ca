import { defineClass } from './class-segment';

/** Stages of a client's life, in the order in which they are decided. */
export const CYCLE_SEGMENTS = [
  defineClass({
    id: 'cycle-prospect',
    name: { fr: 'Prospects', en: 'Prospects' },
    member: { fr: 'Prospect', en: 'Prospect' },
    meaning: { fr: 'aucune commande', en: 'no order yet' },
    color: '#999999',
  }),
  defineClass({
    id: 'cycle-to-complete',
    name: { fr: 'À compléter', en: 'To complete' },
    member: { fr: 'À compléter', en: 'To complete' },
    meaning: {
      fr: 'date du dernier achat manquante ou postérieure à l’analyse',
      en: 'last order date missing, or after the analysis',
    },
    color: '#bdbdbd',
  }),
  defineClass({
    id: 'cycle-new',
    name: { fr: 'Nouveaux clients', en: 'New clients' },
    member: { fr: 'Nouveau', en: 'New' },
    meaning: { fr: 'première commande récente', en: 'first order placed lately' },
    color: '#f0e442',
  }),
  defineClass({
    id: 'cycle-long-loyal',
    name: { fr: 'Fidèles de longue date', en: 'Long-standing' },
    member: { fr: 'Fidèle de longue date', en: 'Long-standing' },
    meaning: {
      fr: 'clients depuis longtemps, actifs, parmi ceux qui commandent le plus souvent',
      en: 'clients for long, active, among those who order most often',
    },
    color: '#0072b2',
  }),
  defineClass({
    id: 'cycle-active',
    name: { fr: 'Actifs', en: 'Active' },
    member: { fr: 'Actif', en: 'Active' },
    meaning: { fr: 'ont commandé récemment', en: 'ordered lately' },
    color: '#009e73',
  }),
  defineClass({
    id: 'cycle-dormant',
    name: { fr: 'Dormants', en: 'Sleeping' },
    member: { fr: 'Dormant', en: 'Sleeping' },
    meaning: { fr: 'silencieux depuis quelque temps', en: 'silent for some time' },
    color: '#e69f00',
  }),
  defineClass({
    id: 'cycle-inactive',
    name: { fr: 'Inactifs', en: 'Inactive' },
    member: { fr: 'Inactif', en: 'Inactive' },
    meaning: { fr: 'silencieux depuis longtemps', en: 'silent for long' },
    color: '#d55e00',
  }),
  defineClass({
    id: 'cycle-archive',
    name: { fr: 'À archiver', en: 'To archive' },
    member: { fr: 'À archiver', en: 'To archive' },
    meaning: {
      fr: 'plus rien depuis plus de trois ans : à sortir de la prospection',
      en: 'nothing for more than three years: out of prospecting',
    },
    color: '#5f6368',
  }),
] as const;
