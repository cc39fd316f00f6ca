import type { GuideContent } from '../guide';
import {
  EMAIL,
  FIRST_CAMPAIGN,
  MARKETING,
  MODEL,
  PAST_YEAR,
  PHONE,
  phrase,
  SALES,
  SALES_ADMIN,
  SERVICE,
} from './vocabulary';

export const newGuide: GuideContent = {
  id: 'new',
  aim: phrase('Obtenir la deuxième commande.', 'Get the second order.'),
  actions: [
    {
      what: phrase(
        'Souhaiter la bienvenue et demander si tout va bien',
        'Welcome them and ask whether all is well',
      ),
      who: SALES_ADMIN,
      when: phrase('deux jours après la commande', 'two days after the order'),
      channel: EMAIL,
      message: MODEL,
    },
    {
      what: phrase('Appeler pour vérifier leur satisfaction', 'Call to check that they are satisfied'),
      who: SALES,
      when: phrase('quinze jours après', 'fifteen days after'),
      channel: PHONE,
      message: phrase('« Qu’aurions-nous pu mieux faire ? »', '“What could we have done better?”'),
    },
    {
      what: phrase(
        'Envoyer l’idée de deuxième commande au délai habituel de vos clients',
        'Send the idea for a second order at your clients’ usual interval',
      ),
      who: MARKETING,
      when: phrase('au délai médian observé', 'at the median interval'),
      channel: EMAIL,
      message: phrase('« Ce que vos confrères commandent ensuite »', '“What your peers order next”'),
    },
  ],
  message: {
    subject: phrase('Votre première commande : tout va bien ?', 'Your first order: is all well?'),
    body: phrase(
      'Bonjour {Prénom}, vous nous avez confié votre première commande le {date}. Répond-elle à votre attente ? Je suis votre interlocuteur : {téléphone}. Vous trouverez ici {mode d’emploi}, et voici ce que les clients de votre secteur commandent ensuite : {produit}. Vous pouvez me répondre directement. Bien à vous, {Commercial}',
      'Hello {First name}, you placed your first order with us on {date}. Does it meet your expectations? I am your contact: {phone}. You will find {instructions} here, and this is what clients of your sector order next: {product}. You can reply to me directly. Kind regards, {Sales person}',
    ),
  },
  should: phrase('Aider avant de vendre.', 'Help before you sell.'),
  shouldNot: phrase(
    'Envoyer une promotion moins chère que le prix qu’ils viennent de payer.',
    'Send an offer below the price they have just paid.',
  ),
  indicators: [
    {
      name: phrase('Taux de deuxième commande', 'Second-order rate'),
      base: phrase('nouveaux clients de l’an dernier', 'last year’s new clients'),
      target: phrase('base × 1,15', 'base × 1.15'),
    },
    {
      name: phrase('Délai médian avant la deuxième commande', 'Median time to the second order'),
      base: PAST_YEAR,
      target: phrase('base − 10 %', 'base − 10%'),
    },
    {
      name: phrase('Insatisfaits rappelés sous 48 h', 'Dissatisfied clients called back within 48 h'),
      base: FIRST_CAMPAIGN,
      target: phrase('100 %', '100%'),
    },
  ],
  variants: {
    services: {
      actions: {
        1: {
          what: phrase(
            'Présenter l’interlocuteur et le calendrier de la mission',
            'Introduce the contact and the calendar of the assignment',
          ),
          who: SALES,
          when: phrase('deux jours après la signature', 'two days after signing'),
          channel: EMAIL,
          message: MODEL,
        },
      },
      message: {
        subject: phrase(
          'Votre mission commence : qui, quand, comment',
          'Your assignment starts: who, when, how',
        ),
        body: phrase(
          'Bonjour {Prénom}, merci de votre confiance. {Consultant} suivra votre mission ; sa ligne directe est le {téléphone}. Première étape le {date}, premier résultat le {date}. Si une question se pose avant, répondez simplement à ce message. Je vous appelle le {date} pour vérifier que tout avance comme prévu. Bien à vous, {Dirigeant}',
          'Hello {First name}, thank you for your trust. {Consultant} will follow your assignment; the direct line is {phone}. First step on {date}, first result on {date}. If a question comes up before, just reply to this message. I will call you on {date} to check that all goes as planned. Kind regards, {Owner}',
        ),
      },
    },
    industry: {
      actions: {
        2: {
          what: phrase(
            'Appeler l’atelier autant que l’acheteur : qualité, délai, emballage',
            'Call the workshop as well as the buyer: quality, time, packaging',
          ),
          who: SERVICE,
          when: phrase('quinze jours après livraison', 'fifteen days after delivery'),
          channel: PHONE,
          message: phrase('« Les pièces sont-elles bonnes au montage ? »', '“Do the parts fit well?”'),
        },
      },
    },
  },
};
