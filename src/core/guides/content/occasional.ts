import type { GuideContent } from '../guide';
import { EMAIL, FIRST_CAMPAIGN, MARKETING, MODEL, PHONE, phrase, SALES } from './vocabulary';

export const occasionalGuide: GuideContent = {
  id: 'occasional',
  aim: phrase(
    'Comprendre l’usage, lever l’hésitation, installer un rythme.',
    'Understand the use, lift the doubt, set a pace.',
  ),
  actions: [
    {
      what: phrase(
        'Poser une seule question sur le dernier achat',
        'Ask a single question about the last purchase',
      ),
      who: MARKETING,
      when: phrase('jour J', 'day 0'),
      channel: EMAIL,
      message: MODEL,
    },
    {
      what: phrase(
        'Appeler ceux dont le panier dépasse la médiane',
        'Call those whose basket is above the median',
      ),
      who: SALES,
      when: phrase('à J+7', 'on day 7'),
      channel: PHONE,
      message: phrase('« Qu’est-ce qui vous fait hésiter ? »', '“What makes you hesitate?”'),
    },
    {
      what: phrase(
        'Envoyer l’exemple d’un client de leur secteur, puis ne plus relancer',
        'Send the example of a client of their sector, then stop',
      ),
      who: MARKETING,
      when: phrase('à J+21', 'on day 21'),
      channel: EMAIL,
      message: phrase('« Comment {client} s’en sert au quotidien »', '“How {client} uses it every day”'),
    },
  ],
  message: {
    subject: phrase('Une question sur votre dernier achat', 'One question about your last purchase'),
    body: phrase(
      'Bonjour {Prénom}, vous nous avez commandé {produit} en {mois}. Avons-nous manqué quelque chose : prix, délai, choix, usage ? Répondez d’un mot, je lis toutes les réponses. Et si un besoin se présente, voici comment {client comparable} utilise {produit} au quotidien : {lien}. Bien à vous, {Commercial}',
      'Hello {First name}, you ordered {product} from us in {month}. Did we miss something: price, time, choice, use? Answer in one word, I read all answers. And if a need comes up, here is how {similar client} uses {product} every day: {link}. Kind regards, {Sales person}',
    ),
  },
  should: phrase(
    'Noter le frein de chaque client dans son dossier.',
    'Note what holds each client back in the file.',
  ),
  shouldNot: phrase('Relancer plus de trois fois.', 'Chase more than three times.'),
  indicators: [
    {
      name: phrase('Commandes sous 60 jours', 'Orders within 60 days'),
      base: phrase('groupe témoin non contacté', 'control group, not contacted'),
      target: phrase('mieux que le témoin', 'better than the control group'),
    },
    {
      name: phrase('Freins renseignés', 'Reasons collected'),
      base: FIRST_CAMPAIGN,
      target: phrase('au moins 1 contact sur 5', 'at least 1 contact in 5'),
    },
    {
      name: phrase('Passages en Fidèles', 'Moves up to Loyal'),
      base: phrase('trimestre précédent', 'previous quarter'),
      target: phrase('base × 1,1', 'base × 1.1'),
    },
  ],
  variants: {
    services: {
      actions: {
        3: {
          what: phrase(
            'Proposer un point annuel court, à date fixe, sans engagement',
            'Offer a short yearly review on a set date, no commitment',
          ),
          who: SALES,
          when: phrase('à J+21, une seule fois', 'on day 21, once'),
          channel: EMAIL,
          message: phrase(
            '« Trente minutes par an, rien à préparer »',
            '“Thirty minutes a year, nothing to prepare”',
          ),
        },
      },
    },
    industry: {
      actions: {
        1: {
          what: phrase(
            'Demander si l’achat répondait à un dépannage ou à un besoin régulier',
            'Ask whether the purchase was a one-off rescue or a regular need',
          ),
          who: SALES,
          when: phrase('jour J', 'day 0'),
          channel: PHONE,
          message: phrase('« Dépannage ou nouveau besoin ? »', '“A rescue, or a new need?”'),
        },
      },
    },
  },
};
