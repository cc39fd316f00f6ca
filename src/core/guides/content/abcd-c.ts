import type { GuideContent } from '../guide';
import { EMAIL, LETTER, MODEL, OWNER, PAST_YEAR, PHONE, phrase, SALES, SALES_ADMIN } from './vocabulary';

export const abcdCGuide: GuideContent = {
  id: 'abcd-c',
  aim: phrase('Simplifier, et tenir le coût de service.', 'Simplify, and hold the cost of service.'),
  actions: [
    {
      what: phrase('Présenter la formule standard', 'Present the standard formula'),
      who: SALES_ADMIN,
      when: phrase('semaine 3', 'week 3'),
      channel: EMAIL,
      message: MODEL,
    },
    {
      what: phrase('Remplacer les visites par deux appels par an', 'Replace visits with two calls a year'),
      who: SALES,
      when: phrase('à partir du prochain mois', 'from next month'),
      channel: PHONE,
      message: phrase('« Avez-vous tout ce qu’il vous faut ? »', '“Do you have all you need?”'),
    },
    {
      what: phrase('Revoir le tarif', 'Review the price list'),
      who: OWNER,
      when: phrase('une fois par an', 'once a year'),
      channel: LETTER,
      message: phrase('« Nos tarifs au {date} »', '“Our prices from {date}”'),
    },
  ],
  message: {
    subject: phrase('Une formule plus simple pour vos commandes', 'A simpler formula for your orders'),
    body: phrase(
      'Bonjour {Prénom}, pour vous servir plus vite, nous avons créé la formule {nom} : choix resserré, prix affichés, délai garanti. Ce que vous commandez d’habitude y figure. Vous pouvez l’essayer dès votre prochaine commande : {lien}. Une question ? Écrivez à {adresse e-mail}, nous répondons le jour ouvré suivant. {Entreprise}',
      'Hello {First name}, to serve you faster, we created the {name} formula: a tighter choice, posted prices, guaranteed time. What you usually order is in it. You can try it with your next order: {link}. A question? Write to {e-mail address}, we answer the next working day. {Company}',
    ),
  },
  should: phrase('Proposer la même formule à tous.', 'Offer the same formula to all.'),
  shouldNot: phrase('Multiplier les exceptions.', 'Make exception after exception.'),
  indicators: [
    {
      name: phrase('Coût de service par commande', 'Cost of service per order'),
      base: PAST_YEAR,
      target: phrase('−10 %', '−10%'),
    },
    {
      name: phrase('Part en formule standard', 'Share on the standard formula'),
      base: phrase('zéro au départ', 'zero at the start'),
      target: phrase('la moitié en six mois', 'half within six months'),
    },
    {
      name: phrase('Taux de marge', 'Margin rate'),
      base: phrase('médiane de toute la base', 'median of the whole base'),
      target: phrase('au moins la médiane', 'at least the median'),
    },
  ],
  variants: {
    trade: {
      message: {
        subject: phrase('Une formule plus simple pour vos commandes', 'A simpler formula for your orders'),
        body: phrase(
          'Bonjour {Prénom}, pour vous servir plus vite, nous avons créé la formule {nom} : catalogue resserré, prix affichés, livraison le {jour}. Vos références habituelles y figurent. Vous pouvez l’essayer dès votre prochaine commande : {lien}. Une question ? Écrivez à {adresse e-mail}, nous répondons le jour ouvré suivant. {Entreprise}',
          'Hello {First name}, to serve you faster, we created the {name} formula: a tighter catalogue, posted prices, delivery on {day}. Your usual references are in it. You can try it with your next order: {link}. A question? Write to {e-mail address}, we answer the next working day. {Company}',
        ),
      },
    },
    industry: {
      actions: {
        1: {
          what: phrase('Regrouper leurs séries en lots minimaux', 'Group their series into minimum batches'),
          who: SALES_ADMIN,
          when: phrase('au prochain devis', 'with the next quote'),
          channel: phrase('devis', 'quote'),
          message: phrase('« Un lot par mois, un prix plus bas »', '“One batch a month, a lower price”'),
        },
      },
    },
  },
};
