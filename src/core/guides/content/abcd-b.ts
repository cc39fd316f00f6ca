import type { GuideContent } from '../guide';
import { MEETING, MODEL, PAST_YEAR, phrase, SALES } from './vocabulary';

export const abcdBGuide: GuideContent = {
  id: 'abcd-b',
  aim: phrase('Les faire grandir, sans céder sur la marge.', 'Make them grow, without giving up margin.'),
  actions: [
    {
      what: phrase('Faire le diagnostic du compte', 'Review the account'),
      who: SALES,
      when: phrase('une fois par semestre', 'twice a year'),
      channel: MEETING,
      message: phrase('« Quels achats nous échappent ? »', '“What purchases do we miss?”'),
    },
    {
      what: phrase('Envoyer une proposition d’une page', 'Send a one-page proposal'),
      who: SALES,
      when: phrase('après le diagnostic, rappel à J+3', 'after the review, call on day 3'),
      channel: phrase('e-mail, puis appel', 'e-mail, then call'),
      message: MODEL,
    },
    {
      what: phrase('Écrire l’objectif du compte à six mois', 'Write the six-month goal of the account'),
      who: SALES,
      when: phrase('semaine 3', 'week 3'),
      channel: phrase('fiche du compte', 'account sheet'),
      message: phrase('« De {base} à {objectif} avant {date} »', '“From {base} to {goal} by {date}”'),
    },
  ],
  message: {
    subject: phrase('Une proposition pour aller plus loin en {année}', 'A proposal to go further in {year}'),
    body: phrase(
      'Bonjour {Prénom}, nous avons étudié vos commandes et repéré une économie possible sur {poste} en passant à {offre supérieure}. Le chiffrage tient sur une page, avec l’exemple d’une entreprise de votre taille. Puis-je vous le présenter en vingt minutes {jour} ou {jour} ? Bien à vous, {Commercial}',
      'Hello {First name}, we looked at your orders and found a possible saving on {item} by moving to {higher offer}. The figures fit on one page, with the example of a company of your size. May I present it in twenty minutes on {day} or {day}? Kind regards, {Sales person}',
    ),
  },
  should: phrase('Montrer un gain chiffré pour le client.', 'Show the client a gain in figures.'),
  shouldNot: phrase('Acheter du chiffre d’affaires par la remise.', 'Buy revenue with discounts.'),
  indicators: [
    {
      name: phrase('Propositions acceptées', 'Proposals accepted'),
      base: PAST_YEAR,
      target: phrase('base × 1,15', 'base × 1.15'),
    },
    {
      name: phrase('Marge du groupe', 'Margin of the group'),
      base: PAST_YEAR,
      target: phrase('+5 % en six mois', '+5% in six months'),
    },
    {
      name: phrase('Passages de B en A', 'Moves from B to A'),
      base: phrase('semestre précédent', 'previous half-year'),
      target: phrase('base × 1,1', 'base × 1.1'),
    },
  ],
  variants: {
    services: {
      actions: {
        1: {
          what: phrase(
            'Offrir un audit d’une heure sur un sujet voisin',
            'Offer a one-hour audit of a neighbouring topic',
          ),
          who: SALES,
          when: phrase('une fois par semestre', 'twice a year'),
          channel: MEETING,
          message: phrase('« Qui s’occupe de {sujet} ? »', '“Who takes care of {topic}?”'),
        },
      },
    },
    industry: {
      actions: {
        1: {
          what: phrase(
            'Revoir leurs plans et coûts avec le bureau d’études',
            'Review their drawings and costs with engineering',
          ),
          who: SALES,
          when: phrase('une fois par semestre', 'twice a year'),
          channel: phrase('visite', 'visit'),
          message: phrase('« Où pouvons-nous simplifier la pièce ? »', '“Where can we simplify the part?”'),
        },
      },
    },
  },
};
