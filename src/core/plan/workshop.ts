import type { Phrase } from '../model/problem';
import { declared } from '../text/declared';

interface WorkshopStep {
  readonly time: Phrase;
  readonly title: Phrase;
  readonly about: Phrase;
}

/** The one-hour workshop of the third week. */
export const WORKSHOP = declared('texts', {
  id: 'workshop',
  texts: {
    title: { fr: 'Atelier d’une heure', en: 'One-hour workshop' } as Phrase,
    bring: {
      fr: 'À apporter : une fiche imprimée par segment, la liste des dix premiers clients de chacun, un minuteur.',
      en: 'To bring: one printed guide a segment, the first ten clients of each, a timer.',
    } as Phrase,
    steps: [
      {
        time: { fr: '0 à 5 min', en: '0 to 5 min' },
        title: { fr: 'Pourquoi nous sommes là', en: 'Why we are here' },
        about: {
          fr: 'Le dirigeant dit le but en une phrase, et ce que font les 20 % de meilleurs clients.',
          en: 'The owner states the aim in one sentence, and what the best 20% of clients bring.',
        },
      },
      {
        time: { fr: '5 à 15 min', en: '5 to 15 min' },
        title: { fr: 'Les segments et leurs chiffres', en: 'The segments and their figures' },
        about: {
          fr: 'Combien de clients, quelle part du chiffre d’affaires, où commence chaque segment.',
          en: 'How many clients, which share of the revenue, where each segment begins.',
        },
      },
      {
        time: { fr: '15 à 35 min', en: '15 to 35 min' },
        title: { fr: 'Les fiches, à deux', en: 'The guides, in pairs' },
        about: {
          fr: 'Chaque binôme prend une fiche, corrige le message et choisit l’action qu’il ferait demain.',
          en: 'Each pair takes a guide, mends the message and chooses the action it would do tomorrow.',
        },
      },
      {
        time: { fr: '35 à 50 min', en: '35 to 50 min' },
        title: { fr: 'Qui appelle qui', en: 'Who calls whom' },
        about: {
          fr: 'Répartissez les dix premiers clients de chaque segment : un nom, une date.',
          en: 'Share out the first ten clients of each segment: a name, a date.',
        },
      },
      {
        time: { fr: '50 à 60 min', en: '50 to 60 min' },
        title: { fr: 'Comment nous saurons', en: 'How we will know' },
        about: {
          fr: 'Trois indicateurs, leur mesure de départ, et la date du prochain point.',
          en: 'Three indicators, their starting measure, and the date of the next review.',
        },
      },
    ] as readonly WorkshopStep[],
  },
});
