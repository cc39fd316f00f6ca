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
} from './vocabulary';

/** « Nouveaux et occasionnels » of the five-segment preset. */
export const newAndOccasionalGuide: GuideContent = {
  id: 'new+occasional',
  aim: phrase('Obtenir la commande suivante, et installer un rythme.', 'Get the next order, and set a pace.'),
  actions: [
    {
      what: phrase(
        'Demander si le dernier achat a répondu à leur attente',
        'Ask whether the last purchase met their expectations',
      ),
      who: SALES_ADMIN,
      when: phrase('à J+2 pour les nouveaux', 'day 2 for new clients'),
      channel: EMAIL,
      message: MODEL,
    },
    {
      what: phrase(
        'Appeler d’abord ceux qui ont le plus gros panier',
        'Call those with the biggest basket first',
      ),
      who: SALES,
      when: phrase('à J+15', 'on day 15'),
      channel: PHONE,
      message: phrase('« Qu’aurions-nous pu mieux faire ? »', '“What did we get right or wrong?”'),
    },
    {
      what: phrase(
        'Envoyer une idée de commande suivante au délai habituel de vos clients',
        'Send an idea for the next order at your clients’ usual interval',
      ),
      who: MARKETING,
      when: phrase('au délai médian observé', 'at the median interval'),
      channel: EMAIL,
      message: phrase('« Voici ce qui complète votre achat »', '“Here is what goes with your purchase”'),
    },
  ],
  message: {
    subject: phrase('Votre dernière commande : tout va bien ?', 'Your last order: is all well?'),
    body: phrase(
      'Bonjour {Prénom}, merci pour votre commande de {produit} en {mois}. Avez-vous obtenu ce que vous attendiez ? Un mot suffit, je lis toutes les réponses. Si un besoin se présente, voici ce que les clients de votre secteur commandent ensuite : {lien}. Ma ligne directe : {téléphone}. Bien à vous, {Commercial}',
      'Hello {First name}, thank you for your order of {product} in {month}. Did you get what you expected? One word is enough, I read all answers. If a need comes up, this is what clients of your sector order next: {link}. My direct line: {phone}. Kind regards, {Sales person}',
    ),
  },
  should: phrase(
    'Aider avant de vendre ; noter ce qui les freine.',
    'Help before you sell; note what holds them back.',
  ),
  shouldNot: phrase('Relancer plus de trois fois.', 'Chase more than three times.'),
  indicators: [
    {
      name: phrase('Taux de commande suivante', 'Next-order rate'),
      base: PAST_YEAR,
      target: phrase('base × 1,15', 'base × 1.15'),
    },
    {
      name: phrase('Réponses reçues', 'Answers received'),
      base: FIRST_CAMPAIGN,
      target: phrase('un contact sur cinq, au moins', 'one contact in five, at least'),
    },
    {
      name: phrase('Passages en Fidèles', 'Moves up to Loyal'),
      base: phrase('trimestre précédent', 'previous quarter'),
      target: phrase('base × 1,1', 'base × 1.1'),
    },
  ],
};
