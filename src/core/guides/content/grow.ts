import type { GuideContent } from '../guide';
import { EMAIL, MODEL, PAST_YEAR, PHONE, phrase, SALES, SALES_ADMIN, TODAY } from './vocabulary';

export const growGuide: GuideContent = {
  id: 'grow',
  aim: phrase(
    'Augmenter le panier, sans perdre la régularité.',
    'Raise the basket without losing regularity.',
  ),
  actions: [
    {
      what: phrase(
        'Glisser une formule groupée dans dix devis ou commandes',
        'Slip a bundle into ten quotes or orders',
      ),
      who: SALES,
      when: phrase('chaque mardi', 'every Tuesday'),
      channel: EMAIL,
      message: MODEL,
    },
    {
      what: phrase(
        'Afficher un avantage atteint à 1,2 fois le panier habituel',
        'Show an advantage reached at 1.2 times the usual basket',
      ),
      who: SALES_ADMIN,
      when: phrase('une fois par mois', 'once a month'),
      channel: EMAIL,
      message: phrase('« Plus que {montant} pour en profiter. »', '“Only {amount} more to benefit.”'),
    },
    {
      what: phrase(
        'Appeler dix clients pour savoir ce qu’ils achètent ailleurs',
        'Call ten clients to learn what they buy elsewhere',
      ),
      who: SALES,
      when: phrase('chaque semaine', 'every week'),
      channel: PHONE,
      message: phrase('« Que prenez-vous ailleurs, et pourquoi ? »', '“What do you buy elsewhere, and why?”'),
    },
  ],
  message: {
    subject: phrase('Une formule adaptée à vos commandes régulières', 'A formula for your regular orders'),
    body: phrase(
      'Bonjour {Prénom}, vous commandez chez nous environ {n} fois par an. En regroupant {produit} et {complément}, vous atteignez {seuil} € HT : {avantage} vous est alors offert et vous passez une commande de moins. Voulez-vous que je chiffre cette formule pour le trimestre ? Bien à vous, {Commercial}',
      'Hello {First name}, you order from us about {n} times a year. By grouping {product} and {addition}, you reach €{threshold} excl. tax: {advantage} is then yours and you place one order less. Shall I price this formula for the quarter? Kind regards, {Sales person}',
    ),
  },
  should: phrase('Fixer un seuil proche du panier actuel.', 'Set a threshold close to the current basket.'),
  shouldNot: phrase('Vouloir doubler le panier d’un coup.', 'Try to double the basket at once.'),
  indicators: [
    {
      name: phrase('Panier médian', 'Median basket'),
      base: TODAY,
      target: phrase(
        '+10 % en trois mois, sans dépasser la médiane des Fidèles',
        '+10% in three months, no more than the Loyal median',
      ),
      figure: 'basket',
      factor: 1.1,
    },
    {
      name: phrase('Part des commandes au-dessus du seuil', 'Share of orders above the threshold'),
      base: PAST_YEAR,
      target: phrase('base × 1,15', 'base × 1.15'),
    },
    {
      name: phrase('Marge par commande', 'Margin per order'),
      base: PAST_YEAR,
      target: phrase('ne pas la dégrader', 'not lower'),
    },
  ],
  variants: {
    services: {
      actions: {
        2: {
          what: phrase(
            'Proposer un forfait annuel à la place des interventions à l’unité',
            'Offer a yearly package instead of single assignments',
          ),
          who: SALES,
          when: phrase('après la troisième intervention', 'after the third assignment'),
          channel: PHONE,
          message: phrase('« Un prix fixe, des dates réservées. »', '“A fixed price, dates set aside.”'),
        },
      },
      message: {
        subject: phrase(
          'Un forfait à la place de vos interventions',
          'A package instead of single assignments',
        ),
        body: phrase(
          'Bonjour {Prénom}, vous avez fait appel à nous {n} fois cette année. Un forfait de {n} interventions vous coûterait {montant} € HT, avec des dates réservées et un interlocuteur unique. Vous gardez la liberté de reporter une date. Voulez-vous que je vous envoie le détail sur une page ? Bien à vous, {Consultant}',
          'Hello {First name}, you called on us {n} times this year. A package of {n} assignments would cost €{amount} excl. tax, with dates set aside and a single contact. You stay free to move a date. Shall I send you the details on one page? Kind regards, {Consultant}',
        ),
      },
    },
    trade: {
      actions: {
        2: {
          what: phrase(
            'Afficher la livraison offerte à 1,2 fois le panier habituel',
            'Show free delivery at 1.2 times the usual basket',
          ),
          who: SALES_ADMIN,
          when: phrase('une fois par mois', 'once a month'),
          channel: EMAIL,
          message: phrase(
            '« Plus que {montant} pour la livraison offerte. »',
            '“{amount} more for free delivery.”',
          ),
        },
      },
    },
    industry: {
      actions: {
        2: {
          what: phrase(
            'Chiffrer le prix à la quantité supérieure sur chaque devis',
            'Price the next quantity up on each quote',
          ),
          who: SALES_ADMIN,
          when: phrase('à chaque devis', 'with each quote'),
          channel: phrase('devis', 'quote'),
          message: phrase(
            '« À {quantité}, la pièce passe à {prix}. »',
            '“At {quantity}, the part drops to {price}.”',
          ),
        },
      },
    },
  },
};
