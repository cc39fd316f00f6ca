import type { GuideContent } from '../guide';
import { EMAIL, MODEL, PAST_YEAR, PHONE, phrase, SALES, SALES_ADMIN, TODAY } from './vocabulary';

export const mediumGuide: GuideContent = {
  id: 'medium',
  aim: phrase('Faire passer les meilleurs en Gros.', 'Bring the best of them up to big accounts.'),
  actions: [
    {
      what: phrase(
        'Envoyer dix propositions de gamme supérieure ou complémentaire',
        'Send ten proposals of a higher or wider range',
      ),
      who: SALES,
      when: phrase('chaque mardi', 'every Tuesday'),
      channel: EMAIL,
      message: MODEL,
    },
    {
      what: phrase('Proposer un tarif annuel, puis rappeler', 'Offer a yearly price, then call back'),
      who: SALES,
      when: phrase('cinq jours après la proposition', 'five days after the proposal'),
      channel: PHONE,
      message: phrase('« Et si nous fixions l’année ? »', '“Shall we settle the year?”'),
    },
    {
      what: phrase(
        'Assurer un suivi standard, sans exception',
        'Keep a standard follow-up, without exception',
      ),
      who: SALES_ADMIN,
      when: phrase('toutes les six à huit semaines', 'every six to eight weeks'),
      channel: EMAIL,
      message: phrase('« Où en sont vos besoins ? »', '“Where do your needs stand?”'),
    },
  ],
  message: {
    subject: phrase(
      'Et si nous regroupions vos achats de {famille} ?',
      'What if we grouped your {family} purchases?',
    ),
    body: phrase(
      'Bonjour {Prénom}, vous nous confiez {famille}. Nos clients de {secteur} y ajoutent souvent {complément}, ce qui leur vaut un tarif annuel et un seul interlocuteur. Je peux vous chiffrer l’ensemble à partir de vos commandes des douze derniers mois. Préférez-vous un devis par e-mail ou un appel mardi ? Bien à vous, {Commercial}',
      'Hello {First name}, you trust us with {family}. Our clients in {sector} often add {addition}, which brings them a yearly price and a single contact. I can price it all from your orders of the last twelve months. Would you rather have a quote by e-mail or a call on Tuesday? Kind regards, {Sales person}',
    ),
  },
  should: phrase(
    'Viser d’abord le dixième le plus proche des Gros.',
    'Aim first at the tenth closest to big accounts.',
  ),
  shouldNot: phrase('Faire du sur-mesure à chaque demande.', 'Tailor everything at each request.'),
  indicators: [
    {
      name: phrase('Devis transformés', 'Quotes won'),
      base: PAST_YEAR,
      target: phrase('base × 1,15', 'base × 1.15'),
    },
    {
      name: phrase('Chiffre d’affaires par client', 'Revenue per client'),
      base: TODAY,
      target: phrase('+10 % en un an', '+10% in a year'),
      figure: 'revenue-per-client',
      factor: 1.1,
    },
    {
      name: phrase('Passages en Gros', 'Moves up to big accounts'),
      base: phrase('année précédente', 'previous year'),
      target: phrase('un client sur dix', 'one client in ten'),
    },
  ],
  variants: {
    services: {
      actions: {
        2: {
          what: phrase(
            'Proposer un forfait annuel : prix fixe et dates réservées, puis rappeler',
            'Offer a yearly package: fixed price and dates set aside, then call back',
          ),
          who: SALES,
          when: phrase('cinq jours après l’envoi', 'five days after sending'),
          channel: PHONE,
          message: phrase('« Un budget connu pour l’année »', '“A known budget for the year”'),
        },
      },
      message: {
        subject: phrase(
          'Et si {service} rejoignait votre mission ?',
          'What if {service} joined your assignment?',
        ),
        body: phrase(
          'Bonjour {Prénom}, nous suivons déjà {service actuel} pour vous. Nos clients de {secteur} y ajoutent souvent {service}, ce qui leur évite un second prestataire et leur donne un prix annuel. Je peux vous chiffrer l’ensemble sur une page. Préférez-vous la recevoir par e-mail ou en parler mardi ? Bien à vous, {Consultant}',
          'Hello {First name}, we already look after {current service} for you. Our clients in {sector} often add {service}, which spares them a second supplier and gives them a yearly price. I can price it all on one page. Would you rather receive it by e-mail or talk on Tuesday? Kind regards, {Consultant}',
        ),
      },
    },
    industry: {
      actions: {
        2: {
          what: phrase(
            'Proposer une commande cadre avec prix par palier, puis rappeler',
            'Offer a blanket order with price steps, then call back',
          ),
          who: SALES,
          when: phrase('cinq jours après la proposition', 'five days after the proposal'),
          channel: PHONE,
          message: phrase('« Quel volume pouvons-nous prévoir ? »', '“What volume can we plan?”'),
        },
      },
    },
  },
};
