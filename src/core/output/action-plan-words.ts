import { declared } from '../text/declared';

/** What « Plan d’actions » says. */
export const ACTION_PLAN_WORDS = declared('texts', {
  id: 'action-plan',
  texts: {
    name: { fr: 'Plan d’actions', en: 'Action plan' },
    title: {
      fr: 'Plan d’actions · trois actions par segment : nommez une personne, une échéance, un statut ; les fiches les reprennent',
      en: 'Action plan · three actions a segment: name a person, a date, a status; the guides take them up',
    },
    segment: { fr: 'Segment', en: 'Segment' },
    clients: { fr: 'Clients', en: 'Clients' },
    action: { fr: 'Action proposée', en: 'Proposed action' },
    who: { fr: 'Qui', en: 'Who' },
    when: { fr: 'Quand', en: 'When' },
    channel: { fr: 'Canal', en: 'Channel' },
    message: { fr: 'Message', en: 'Message' },
    before: { fr: 'avant le {day}', en: 'before {day}' },
  },
});
