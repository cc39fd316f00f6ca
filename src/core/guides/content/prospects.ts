import type { GuideContent } from '../guide';
import { EMAIL, FIRST_CAMPAIGN, MARKETING, MODEL, PHONE, phrase, SALES } from './vocabulary';

export const prospectsGuide: GuideContent = {
  id: 'prospects',
  aim: phrase(
    'Obtenir la première commande, puis laisser le score décider.',
    'Get the first order, then let the score decide.',
  ),
  actions: [
    {
      what: phrase('Répondre à chaque demande entrante', 'Answer each incoming request'),
      who: SALES,
      when: phrase('sous un jour ouvré', 'within one working day'),
      channel: PHONE,
      message: phrase('« De quoi avez-vous besoin, et pour quand ? »', '“What do you need, and when?”'),
    },
    {
      what: phrase(
        'Envoyer deux contenus : un cas client, puis la première offre',
        'Send two contents: a client case, then the first offer',
      ),
      who: MARKETING,
      when: phrase('à J+2 et à J+10', 'on days 2 and 10'),
      channel: EMAIL,
      message: MODEL,
    },
    {
      what: phrase(
        'Appeler une fois, noter le score, puis suivre la classe obtenue',
        'Call once, note the score, then follow the class',
      ),
      who: SALES,
      when: phrase('à J+15', 'on day 15'),
      channel: PHONE,
      message: phrase('« Le sujet est-il prévu cette année ? »', '“Is the topic planned this year?”'),
    },
  ],
  message: {
    subject: phrase('Comment {client comparable} a résolu {besoin}', 'How {similar client} solved {need}'),
    body: phrase(
      'Bonjour {Prénom}, vous nous avez contactés au sujet de {besoin}. Voici en une page ce que nous avons fait pour {client comparable} : {lien}. Pour un premier essai, {offre de découverte} vous est réservée jusqu’au {date}. Je vous appelle {jour} pour répondre à vos questions. Bien à vous, {Commercial}',
      'Hello {First name}, you contacted us about {need}. Here on one page is what we did for {similar client}: {link}. For a first try, {discovery offer} is set aside for you until {date}. I will call you on {day} to answer your questions. Kind regards, {Sales person}',
    ),
  },
  should: phrase('Dire d’où vous tenez leurs coordonnées.', 'Say where you got their details.'),
  shouldNot: phrase('Leur écrire comme à des clients.', 'Write to them as if they were clients.'),
  indicators: [
    {
      name: phrase('Demandes traitées sous un jour ouvré', 'Requests answered within one working day'),
      base: FIRST_CAMPAIGN,
      target: phrase('100 %', '100%'),
    },
    {
      name: phrase('Contacts avec un score', 'Contacts with a score'),
      base: phrase('contacts à noter', 'contacts to score'),
      target: phrase('tous sous un mois', 'all within a month'),
      figure: 'clients',
      factor: 1,
    },
    {
      name: phrase('Premières commandes', 'First orders'),
      base: FIRST_CAMPAIGN,
      target: phrase('base × 1,15', 'base × 1.15'),
    },
  ],
  playbook: {
    promise: phrase('un premier essai simple, à prix connu.', 'a simple first try, at a known price.'),
    proof: phrase('un client du même secteur.', 'a client of the same sector.'),
    objections: [
      phrase(
        '« Je ne vous connais pas. » Appelez {client comparable} : voici son numéro.',
        '“I do not know you.” Call {similar client}: here is the number.',
      ),
      phrase(
        '« Nous comparons. » Voici les trois questions à poser à chacun.',
        '“We are comparing.” Here are the three questions to ask everyone.',
      ),
    ],
    service: phrase(
      'Le marketing transmet les demandes le jour même ; le commercial note le score.',
      'Marketing hands requests over the same day; sales notes the score.',
    ),
  },
  variants: {
    services: {
      actions: {
        2: {
          what: phrase(
            'Envoyer deux contenus : un cas client, puis un diagnostic offert',
            'Send two contents: a client case, then a free review',
          ),
          who: MARKETING,
          when: phrase('à J+2 et à J+10', 'on days 2 and 10'),
          channel: EMAIL,
          message: MODEL,
        },
      },
    },
    trade: {
      actions: {
        2: {
          what: phrase(
            'Envoyer le catalogue utile à leur métier, puis la livraison offerte',
            'Send the catalogue of their trade, then free delivery',
          ),
          who: MARKETING,
          when: phrase('à J+2 et à J+10', 'on days 2 and 10'),
          channel: EMAIL,
          message: MODEL,
        },
      },
    },
    industry: {
      actions: {
        2: {
          what: phrase(
            'Envoyer une fiche de capacités, puis proposer un échantillon',
            'Send a sheet of capabilities, then offer a sample',
          ),
          who: MARKETING,
          when: phrase('à J+2 et à J+10', 'on days 2 and 10'),
          channel: EMAIL,
          message: MODEL,
        },
      },
    },
  },
};
