import type { GuideContent } from '../guide';
import {
  EMAIL,
  LETTER,
  MARKETING,
  MODEL,
  ONLINE,
  OWNER,
  PAST_YEAR,
  PHONE,
  phrase,
  SALES_ADMIN,
} from './vocabulary';

export const smallGuide: GuideContent = {
  id: 'small',
  aim: phrase('Bien les servir, à bas coût.', 'Serve them well, at low cost.'),
  actions: [
    {
      what: phrase('Envoyer une lettre courte et utile', 'Send a short, useful letter'),
      who: MARKETING,
      when: phrase('une fois par mois', 'once a month'),
      channel: EMAIL,
      message: MODEL,
    },
    {
      what: phrase(
        'Ouvrir la commande en ligne et les réponses aux questions fréquentes',
        'Open online ordering and answers to frequent questions',
      ),
      who: SALES_ADMIN,
      when: phrase('ce trimestre', 'this quarter'),
      channel: ONLINE,
      message: phrase('« Deux minutes suffisent. »', '“Two minutes are enough.”'),
    },
    {
      what: phrase(
        'Fixer le minimum de commande ou le franco de port',
        'Set the minimum order or the free-delivery threshold',
      ),
      who: OWNER,
      when: phrase('une fois par an', 'once a year'),
      channel: LETTER,
      message: phrase('« Offert à partir de {seuil} »', '“Free from {threshold}”'),
    },
  ],
  message: {
    subject: phrase(
      'Commandez en deux minutes, sans attendre un devis',
      'Order in two minutes, no waiting for a quote',
    ),
    body: phrase(
      'Bonjour, votre espace en ligne rassemble vos dernières commandes, les tarifs à jour et les réponses aux questions fréquentes : {lien}. Une nouvelle commande s’y passe en deux minutes. En regroupant à partir de {seuil} € HT, {avantage} vous est offert. Besoin d’aide ? {adresse e-mail}, réponse sous un jour ouvré. {Entreprise}',
      'Hello, your client area holds your last orders, current prices and answers to frequent questions: {link}. A new order takes two minutes. By grouping from €{threshold} excl. tax, {advantage} is yours. Need help? {e-mail address}, answered within one working day. {Company}',
    ),
  },
  should: phrase('Répondre à tous, avec des réponses prêtes.', 'Answer everyone, with ready answers.'),
  shouldNot: phrase(
    'Les laisser sans réponse parce qu’ils sont petits.',
    'Leave them unanswered because they are small.',
  ),
  indicators: [
    {
      name: phrase('Part des commandes passées en ligne', 'Share of orders placed online'),
      base: PAST_YEAR,
      target: phrase('+10 points par an', '+10 points a year'),
    },
    {
      name: phrase('Minutes passées par commande', 'Minutes spent per order'),
      base: phrase('vingt commandes chronométrées', 'twenty orders timed'),
      target: phrase('−10 %', '−10%'),
    },
    {
      name: phrase('Rétention à 12 mois', '12-month retention'),
      base: PAST_YEAR,
      target: phrase('la maintenir', 'keep it'),
    },
  ],
  variants: {
    services: {
      actions: {
        3: {
          what: phrase(
            'Fixer une formule de base à prix affiché et un forfait minimal',
            'Set a basic formula with a posted price and a minimum fee',
          ),
          who: OWNER,
          when: phrase('une fois par an', 'once a year'),
          channel: LETTER,
          message: phrase('« Un prix clair, sans devis »', '“A clear price, no quote”'),
        },
      },
      message: {
        subject: phrase('Prenez rendez-vous en ligne, sans devis', 'Book online, no quote needed'),
        body: phrase(
          'Bonjour, vous pouvez désormais prendre rendez-vous en ligne et choisir la formule qui vous convient : prix affiché, date confirmée aussitôt, rappel la veille : {lien}. Vous y trouvez aussi vos documents et les réponses aux questions fréquentes. Besoin d’aide ? {adresse e-mail}, réponse sous un jour ouvré. {Entreprise}',
          'Hello, you can now book online and choose the formula that suits you: posted price, date confirmed at once, reminder the day before: {link}. You also find your documents and answers to frequent questions there. Need help? {e-mail address}, answered within one working day. {Company}',
        ),
      },
    },
    industry: {
      actions: {
        2: {
          what: phrase(
            'Diriger les pièces standard vers un catalogue à prix affichés',
            'Move standard parts to a catalogue with posted prices',
          ),
          who: SALES_ADMIN,
          when: phrase('ce trimestre', 'this quarter'),
          channel: PHONE,
          message: phrase('« En stock, expédié sous 48 h »', '“In stock, shipped within 48 h”'),
        },
      },
    },
  },
};
