import { declared } from '../text/declared';
import type { RhythmTask, WeekTask } from './task';

/** The tasks as data; how the workbook shows that they are done is in `shown-by.ts`. */
export const PLAN_TASKS = declared('texts', {
  id: 'plan-tasks',
  texts: {
    /** Clean, compute and agree, prepare, try and measure. */
    weeks: [
      {
        id: 'name-responsible',
        week: 1,
        day: 0,
        assignee: 'owner',
        title: { fr: 'Nommer une personne responsable', en: 'Name one person in charge' },
        about: {
          fr: 'Une seule personne, rigoureuse et à l’aise avec les chiffres. Réservez-lui une demi-journée par mois.',
          en: 'A single person, careful and at ease with figures. Set aside half a day a month for it.',
        },
      },
      {
        id: 'audit-file',
        week: 1,
        day: 0,
        assignee: 'responsible',
        title: { fr: 'Auditer le fichier clients', en: 'Audit the client file' },
        about: {
          fr: 'Lancez l’audit, lisez la note et gardez quatre à six colonnes qui changent une décision commerciale.',
          en: 'Run the audit, read the mark and keep four to six columns that change a sales decision.',
        },
      },
      {
        id: 'decide-duplicates',
        week: 1,
        day: 2,
        assignee: 'responsible',
        title: { fr: 'Décider des doublons', en: 'Decide on the duplicates' },
        about: {
          fr: 'Choisissez « Fusionner » ou « Garder séparés » pour chaque groupe, les plus gros montants d’abord.',
          en: 'Choose “Merge” or “Keep apart” for each group, the largest amounts first.',
        },
      },
      {
        id: 'clean-copy',
        week: 1,
        day: 3,
        assignee: 'responsible',
        title: { fr: 'Créer la copie nettoyée', en: 'Make the clean copy' },
        about: {
          fr: 'Acceptez les corrections proposées ; votre fichier d’origine ne change pas.',
          en: 'Accept the corrections offered; your own file does not change.',
        },
      },
      {
        id: 'complete-missing',
        week: 1,
        day: 4,
        assignee: 'responsible',
        title: { fr: 'Compléter les clients importants', en: 'Complete the important clients' },
        about: {
          fr: 'Retrouvez dates, montants et coordonnées manquants dans les factures et les e-mails, gros montants d’abord.',
          en: 'Find missing dates, amounts and contacts in invoices and e-mails, large amounts first.',
        },
      },
      {
        id: 'choose-aim',
        week: 2,
        day: 0,
        assignee: 'owner',
        title: { fr: 'Choisir le but et la méthode', en: 'Choose the aim and the method' },
        about: {
          fr: 'Un seul but : garder, faire grandir, réveiller ou conquérir. Pour commencer, RFM est le plus simple.',
          en: 'A single aim: keep, grow, wake up or win. RFM is the easiest start.',
        },
      },
      {
        id: 'compute-segments',
        week: 2,
        day: 1,
        assignee: 'responsible',
        title: { fr: 'Calculer les segments', en: 'Compute the segments' },
        about: {
          fr: 'Vérifiez les colonnes, la date d’analyse et les limites, puis créez les onglets.',
          en: 'Check the columns, the analysis date and the limits, then make the tabs.',
        },
      },
      {
        id: 'agree-on-ten',
        week: 2,
        day: 3,
        assignee: 'sales',
        title: { fr: '10 clients par segment : d’accord ?', en: '10 clients a segment: agreed?' },
        about: {
          fr: 'Lisez dix noms de chaque segment avec les commerciaux. Au-delà de deux désaccords, revoyez les limites.',
          en: 'Read ten names of each segment with the sales people. Above two disagreements, review the limits.',
        },
      },
      {
        id: 'freeze-limits',
        week: 2,
        day: 4,
        assignee: 'owner',
        title: { fr: 'Figer les limites', en: 'Freeze the limits' },
        about: {
          fr: 'Une fois d’accord, gardez les mêmes limites : les prochains trimestres se compareront.',
          en: 'Once agreed, keep the same limits: the next quarters can be compared.',
        },
      },
      {
        id: 'three-actions',
        week: 3,
        day: 0,
        assignee: 'responsible',
        title: { fr: 'Trois actions différentes par segment', en: 'Three different actions a segment' },
        about: {
          fr: 'Pour chaque action : qui, quand, par quel canal, avec quel message. Partez des fiches et adaptez.',
          en: 'For each action: who, when, by which channel, with which message. Start from the guides and adapt.',
        },
      },
      {
        id: 'hand-out-guides',
        week: 3,
        day: 2,
        assignee: 'responsible',
        title: { fr: 'Remettre les fiches', en: 'Hand out the guides' },
        about: {
          fr: 'Une page par segment, imprimée, pour chaque personne en contact avec les clients.',
          en: 'One page a segment, printed, for each person in touch with clients.',
        },
      },
      {
        id: 'hold-workshop',
        week: 3,
        day: 3,
        assignee: 'team',
        title: { fr: 'Tenir l’atelier d’une heure', en: 'Hold the one-hour workshop' },
        about: {
          fr: 'Suivez le déroulé imprimable ; chacun repart avec dix noms et une date.',
          en: 'Follow the printable agenda; everyone leaves with ten names and a date.',
        },
      },
      {
        id: 'pilot-segment',
        week: 4,
        day: 0,
        assignee: 'sales',
        title: { fr: 'Essayer sur un seul segment', en: 'Try on a single segment' },
        about: {
          fr: 'Contactez quelques clients d’un segment, notez « Contacté le » et le résultat, corrigez le message.',
          en: 'Contact some clients of one segment, fill in “Contacted on” and the result, mend the message.',
        },
      },
      {
        id: 'first-campaign',
        week: 4,
        day: 2,
        assignee: 'marketing',
        title: { fr: 'Lancer la première campagne', en: 'Launch the first campaign' },
        about: {
          fr: 'Une liste, un message, un groupe témoin ; inscrivez l’envoi dans « Suivi des campagnes ».',
          en: 'One list, one message, one control group; note the mailing in “Campaigns”.',
        },
      },
      {
        id: 'measure-campaign',
        week: 4,
        day: 4,
        assignee: 'responsible',
        title: { fr: 'Mesurer', en: 'Measure' },
        about: {
          fr: 'Notez les premiers chiffres : ils servent de mesure de départ. Le résultat complet vient en quatre à six semaines.',
          en: 'Note the first figures: they are the starting measure. The full result comes in four to six weeks.',
        },
      },
    ] as readonly WeekTask[],
    /** Each month, each quarter, each year. */
    rhythm: [
      {
        id: 'monthly-update',
        months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        assignee: 'responsible',
        title: { fr: 'Mise à jour du mois (une demi-journée)', en: 'Monthly update (half a day)' },
        about: {
          fr: 'Ajoutez le nouvel export, recalculez, regardez qui a changé de segment et lancez la campagne du mois.',
          en: 'Add the new export, compute again, see who changed segment and launch the campaign of the month.',
        },
      },
      {
        id: 'quarterly-review',
        months: [3, 6, 9],
        assignee: 'owner',
        title: { fr: 'Bilan du trimestre', en: 'Quarterly review' },
        about: {
          fr: 'Par segment : conversion, évolution du chiffre d’affaires, rétention. Gardez ce qui marche, arrêtez le reste, cherchez les signaux faibles.',
          en: 'By segment: conversion, change of revenue, retention. Keep what works, stop the rest, look for weak signals.',
        },
      },
      {
        id: 'yearly-rebuild',
        months: [12],
        assignee: 'owner',
        title: { fr: 'Refonte de l’année', en: 'Yearly rebuild' },
        about: {
          fr: 'Reprenez l’audit, le but, la méthode et les limites, avec l’avis des commerciaux.',
          en: 'Take up the audit, the aim, the method and the limits again, with the opinion of the sales people.',
        },
      },
    ] as readonly RhythmTask[],
    notAMonday: {
      fr: 'Le plan commence un lundi : choisissez un lundi.',
      en: 'The plan starts on a Monday: choose a Monday.',
    },
  },
});
