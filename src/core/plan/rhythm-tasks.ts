import { declared } from '../text/declared';
import type { RhythmTask } from './task';

const task = (declaration: RhythmTask): RhythmTask => declared('plan-rhythm', declaration);

/** After the four weeks: each month, each quarter, each year. */
export const RHYTHM_TASKS: readonly RhythmTask[] = [
  task({
    id: 'monthly-update',
    months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    assignee: 'responsible',
    title: { fr: 'Mise à jour du mois (une demi-journée)', en: 'Monthly update (half a day)' },
    about: {
      fr: 'Ajoutez le nouvel export, recalculez, regardez qui a changé de segment et lancez la campagne du mois.',
      en: 'Add the new export, compute again, see who changed segment and launch the campaign of the month.',
    },
    isDone: ({ analyses }, { from, to }) => analyses.some((day) => day >= from && day <= to),
  }),
  task({
    id: 'quarterly-review',
    months: [3, 6, 9],
    assignee: 'owner',
    title: { fr: 'Bilan du trimestre', en: 'Quarterly review' },
    about: {
      fr: 'Par segment : conversion, évolution du chiffre d’affaires, rétention. Gardez ce qui marche, arrêtez le reste, cherchez les signaux faibles.',
      en: 'By segment: conversion, change of revenue, retention. Keep what works, stop the rest, look for weak signals.',
    },
  }),
  task({
    id: 'yearly-rebuild',
    months: [12],
    assignee: 'owner',
    title: { fr: 'Refonte de l’année', en: 'Yearly rebuild' },
    about: {
      fr: 'Reprenez l’audit, le but, la méthode et les limites, avec l’avis des commerciaux.',
      en: 'Take up the audit, the aim, the method and the limits again, with the opinion of the sales people.',
    },
  }),
];
