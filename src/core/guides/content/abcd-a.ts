import type { GuideContent } from '../guide';
import { LETTER, MEETING, MODEL, OWNER, PAST_YEAR, phrase, SALES, SERVICE } from './vocabulary';

export const abcdAGuide: GuideContent = {
  id: 'abcd-a',
  aim: phrase('Protéger vos clients les plus rentables.', 'Protect your most profitable clients.'),
  actions: [
    {
      what: phrase('Annoncer l’interlocuteur dédié', 'Announce the dedicated contact'),
      who: OWNER,
      when: phrase('semaine 3', 'week 3'),
      channel: phrase('e-mail signé', 'signed e-mail'),
      message: MODEL,
    },
    {
      what: phrase('Écrire la règle de priorité et l’afficher', 'Write the priority rule and post it'),
      who: SERVICE,
      when: phrase('semaine 3', 'week 3'),
      channel: phrase('consigne d’équipe', 'team instruction'),
      message: phrase('« Réponse sous quatre heures ouvrées »', '“Answer within four working hours”'),
    },
    {
      what: phrase('Présenter l’offre haut de gamme', 'Present the premium offer'),
      who: SALES,
      when: phrase('une fois par trimestre', 'once a quarter'),
      channel: MEETING,
      message: phrase('« Qu’est-ce qui vous ferait gagner du temps ? »', '“What would save you time?”'),
    },
  ],
  message: {
    subject: phrase('Votre interlocuteur dédié chez {Entreprise}', 'Your dedicated contact at {Company}'),
    body: phrase(
      'Bonjour {Prénom}, à partir du {date}, {Commercial} suit personnellement votre dossier : une ligne directe, une réponse sous quatre heures ouvrées et un point par trimestre. Vous serez aussi consulté avant nos évolutions de gamme. Quel sujet souhaitez-vous traiter en premier ? Bien cordialement, {Dirigeant}',
      'Hello {First name}, from {date}, {Sales person} personally looks after your account: a direct line, an answer within four working hours and a review each quarter. You will also be consulted before our range changes. What would you like to deal with first? Kind regards, {Owner}',
    ),
  },
  should: phrase('Promettre peu, et tenir chaque délai.', 'Promise little, and keep each deadline.'),
  shouldNot: phrase('Promettre un délai intenable.', 'Promise a deadline that cannot be met.'),
  indicators: [
    {
      name: phrase('Rétention à 12 mois', '12-month retention'),
      base: PAST_YEAR,
      target: phrase('base + 2 points', 'base + 2 points'),
    },
    {
      name: phrase('Marge nette de service', 'Margin net of service'),
      base: phrase('année précédente', 'previous year'),
      target: phrase('au moins la base', 'at least the base'),
    },
    {
      name: phrase('Délais tenus', 'Deadlines kept'),
      base: PAST_YEAR,
      target: phrase('au moins 95 %', 'at least 95%'),
    },
  ],
  variants: {
    trade: {
      actions: {
        2: {
          what: phrase(
            'Réserver du stock sur leurs références principales',
            'Set stock aside on their main references',
          ),
          who: SERVICE,
          when: phrase('chaque mois', 'every month'),
          channel: phrase('consigne d’entrepôt', 'warehouse instruction'),
          message: phrase('« Expédié le jour même »', '“Shipped the same day”'),
        },
      },
    },
    industry: {
      actions: {
        2: {
          what: phrase('Réserver un créneau de production', 'Set a production slot aside'),
          who: SERVICE,
          when: phrase('chaque mois', 'every month'),
          channel: phrase('planning de l’atelier', 'workshop schedule'),
          message: phrase('« Une urgence passe devant. »', '“An emergency goes first.”'),
        },
      },
    },
    services: {
      actions: {
        3: {
          what: phrase(
            'Faire un bilan et proposer la mission suivante',
            'Review and offer the next assignment',
          ),
          who: OWNER,
          when: phrase('une fois par trimestre', 'once a quarter'),
          channel: LETTER,
          message: phrase('« Voici ce que nous vous conseillons. »', '“This is what we advise.”'),
        },
      },
    },
  },
};
