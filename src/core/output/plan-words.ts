import { declared } from '../text/declared';

/** What the tabs of the four weeks say around the tasks. */
export const PLAN_WORDS = declared('texts', {
  id: 'plan-page',
  texts: {
    plan: { fr: 'Plan sur 4 semaines', en: 'Four-week plan' },
    progress: {
      fr: '{plan} · à partir du {monday} · {done} sur {total} faites, {late} en retard',
      en: '{plan} · from {monday} · {done} of {total} done, {late} late',
    },
    responsible: { fr: ' · responsable : {name}', en: ' · in charge: {name}' },
    step: { fr: 'Étape', en: 'Step' },
    week: { fr: 'Semaine {week}', en: 'Week {week}' },
    after: { fr: 'Ensuite', en: 'Afterwards' },
    task: { fr: 'Tâche', en: 'Task' },
    about: { fr: 'Comment', en: 'How' },
    due: { fr: 'Échéance', en: 'Due' },
    assignee: { fr: 'Qui', en: 'Who' },
    state: { fr: 'État', en: 'State' },
    ticked: { fr: 'Coché', en: 'Ticked' },
    key: { fr: 'Repère', en: 'Key' },
    states: {
      done: { fr: 'Fait', en: 'Done' },
      late: { fr: 'En retard', en: 'Late' },
      'to-do': { fr: 'À faire', en: 'To do' },
    },
    assignees: {
      responsible: { fr: 'Responsable du plan', en: 'Person in charge' },
      owner: { fr: 'Dirigeant', en: 'Owner' },
      sales: { fr: 'Commerciaux', en: 'Sales people' },
      marketing: { fr: 'Marketing', en: 'Marketing' },
      team: { fr: 'Toute l’équipe', en: 'The whole team' },
    },
  },
});
