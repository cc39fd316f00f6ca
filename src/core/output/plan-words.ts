import { declared } from '../text/declared';

/** What the tabs of the four weeks say around the tasks. */
export const PLAN_WORDS = declared('texts', {
  id: 'plan-page',
  texts: {
    plan: { fr: 'Plan sur 4 semaines', en: 'Four-week plan' },
    /** With how far it is. */
    above: {
      fr: '{plan} · {progress} · cochez « Fait », changez les dates et les noms : le panneau latéral dit la même chose',
      en: '{plan} · {progress} · tick “Done”, change dates and names: the sidebar says the same',
    },
    progress: { fr: '{done} sur {total}', en: '{done} of {total}' },
    oneDone: { fr: 'tâche faite', en: 'task done' },
    manyDone: { fr: 'tâches faites', en: 'tasks done' },
    lateCount: { fr: '{late} en retard', en: '{late} late' },
    monday: { fr: 'Premier lundi', en: 'First Monday' },
    responsible: { fr: 'Responsable', en: 'In charge' },
    step: { fr: 'Étape', en: 'Step' },
    week: { fr: 'Semaine {week}', en: 'Week {week}' },
    after: { fr: 'Ensuite', en: 'Afterwards' },
    task: { fr: 'Tâche', en: 'Task' },
    about: { fr: 'Comment', en: 'How' },
    due: { fr: 'Échéance', en: 'Due' },
    assignee: { fr: 'Qui', en: 'Who' },
    state: { fr: 'État', en: 'State' },
    done: { fr: 'Fait', en: 'Done' },
    /** Not “Comment”: in French that heads the column that says how. */
    comment: { fr: 'Commentaire', en: 'Remark' },
    key: { fr: 'Repère de la tâche', en: 'Task key' },
    states: {
      done: { fr: 'Fait', en: 'Done' },
      late: { fr: 'En retard', en: 'Late' },
      'to-do': { fr: 'À faire', en: 'To do' },
      /** The workbook shows it, nobody had to tick it. */
      seen: { fr: 'Fait, vu dans le classeur', en: 'Done, as the workbook shows' },
      /** The workbook shows it, but somebody took the tick off. */
      reopened: { fr: 'À reprendre', en: 'To do again' },
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
