import { declared } from '../text/declared';

/** What the first view of the sidebar says. */
export const HOME = declared('texts', {
  id: 'home',
  texts: {
    first: {
      fr: 'Segments PME lit votre liste de clients ou de factures et dit à qui parler en premier. Rien n’est modifié dans vos onglets.',
      en: 'Segments PME reads your list of clients or invoices and says whom to talk to first. Nothing is changed in your tabs.',
    },
    where: {
      fr: 'Semaine {week} sur 4 du plan : {progress}.',
      en: 'Week {week} of 4 of the plan: {progress}.',
    },
    before: { fr: 'Le plan commence le {monday}.', en: 'The plan starts on {monday}.' },
    after: {
      fr: 'Les quatre semaines du plan sont passées : {progress}.',
      en: 'The four weeks of the plan are over: {progress}.',
    },
    last: {
      fr: 'Dernière analyse au {date} : {clients}, {segments}.',
      en: 'Last analysis as of {date}: {clients}, {segments}.',
    },
    client: { fr: 'client', en: 'client' },
    clients: { fr: 'clients', en: 'clients' },
    segments: { fr: 'segments', en: 'segments' },
    segment: { fr: 'segment', en: 'segment' },
    running: {
      fr: 'Une analyse est en cours depuis {since} ({stage}). Elle continue là où elle a été lancée.',
      en: 'An analysis has been running since {since} ({stage}). It goes on where it was started.',
    },
    stopped: {
      fr: 'L’analyse de {since} s’est arrêtée après {written} onglets sur {total}. Rien n’est perdu.',
      en: 'The analysis of {since} stopped after {written} tabs of {total}. Nothing is lost.',
    },
    left: {
      fr: 'Vous en étiez à l’étape « {step} ». Vos choix sont gardés.',
      en: 'You were at the step “{step}”. Your choices are kept.',
    },
    begin: {
      fr: 'Vos segments sont prêts. Le plan dit qui fait quoi, et quand, pour en tirer parti.',
      en: 'Your segments are ready. The plan says who does what, and when, to make use of them.',
    },
    beginPlan: { fr: 'Commencer le plan sur 4 semaines', en: 'Begin the four-week plan' },
    again: { fr: 'Relancer une analyse', en: 'Run an analysis again' },
    nothingNear: {
      fr: 'Rien de pressant. Prochaine étape : {task}, le {date}.',
      en: 'Nothing pressing. Next: {task}, on {date}.',
    },
    late: { fr: 'en retard depuis le {date}', en: 'late since {date}' },
    due: { fr: 'pour le {date}', en: 'by {date}' },
  },
});
