import type { GuideContent } from '../guide';
import { EMAIL, MARKETING, MODEL, PAST_YEAR, phrase, SALES_ADMIN } from './vocabulary';

export const dormantGuide: GuideContent = {
  id: 'dormant',
  aim: phrase('Les réveiller à bas coût.', 'Wake them up at low cost.'),
  actions: [
    {
      what: phrase('Envoyer deux e-mails à dix jours d’écart', 'Send two e-mails ten days apart'),
      who: MARKETING,
      when: phrase('semaine 4', 'week 4'),
      channel: EMAIL,
      message: phrase('« Ce qui a changé depuis {mois} »', '“What is new since {month}”'),
    },
    {
      what: phrase(
        'Leur laisser choisir en un clic ce qu’ils veulent recevoir',
        'Let them choose in one click what they receive',
      ),
      who: MARKETING,
      when: phrase('dans le deuxième e-mail', 'in the second e-mail'),
      channel: EMAIL,
      message: MODEL,
    },
    {
      what: phrase(
        'Sans réponse, se limiter à un envoi par trimestre',
        'Without an answer, keep to one mailing a quarter',
      ),
      who: SALES_ADMIN,
      when: phrase('à J+30', 'on day 30'),
      channel: phrase('liste d’envoi', 'mailing list'),
      message: phrase('« Nous vous écrirons moins souvent. »', '“We will write less often.”'),
    },
  ],
  message: {
    subject: phrase('Que souhaitez-vous recevoir de nous ?', 'What would you like to receive from us?'),
    body: phrase(
      'Bonjour {Prénom}, nous ne voulons pas vous écrire pour rien. Un clic suffit pour choisir : les nouveautés de {famille}, une offre par trimestre, ou plus aucun message. Depuis votre dernière commande, {nouveauté} est arrivée : elle remplace {produit acheté} avec {bénéfice}. Bien à vous, {Entreprise}',
      'Hello {First name}, we do not want to write to you for nothing. One click is enough to choose: news of {family}, one offer a quarter, or no more messages. Since your last order, {novelty} has arrived: it replaces {product bought} with {benefit}. Kind regards, {Company}',
    ),
  },
  should: phrase(
    'Automatiser les envois et respecter chaque choix.',
    'Automate mailings and respect each choice.',
  ),
  shouldNot: phrase('Y passer du temps commercial.', 'Spend sales time on them.'),
  indicators: [
    {
      name: phrase('Clics sur les envois', 'Clicks on the mailings'),
      base: PAST_YEAR,
      target: phrase('base × 1,15', 'base × 1.15'),
    },
    {
      name: phrase('Commandes sous 90 jours', 'Orders within 90 days'),
      base: phrase('groupe témoin non contacté', 'control group, not contacted'),
      target: phrase('mieux que le témoin', 'better than the control group'),
    },
    {
      name: phrase('Désabonnements', 'Unsubscribed'),
      base: phrase('moyenne de toute la base', 'average of the whole base'),
      target: phrase('pas davantage', 'no more'),
    },
  ],
  variants: {
    services: {
      message: {
        subject: phrase('Que souhaitez-vous recevoir de nous ?', 'What would you like to receive from us?'),
        body: phrase(
          'Bonjour {Prénom}, nous ne voulons pas vous écrire pour rien. Un clic suffit pour choisir : nos conseils sur {sujet}, une invitation par trimestre, ou plus aucun message. Depuis votre dernière mission, {règle ou échéance} a changé : voici en une page ce que cela signifie pour vous, {lien}. Bien à vous, {Entreprise}',
          'Hello {First name}, we do not want to write to you for nothing. One click is enough to choose: advice on {topic}, one invitation a quarter, or no more messages. Since your last assignment, {rule or deadline} has changed: here is what it means for you, on one page, {link}. Kind regards, {Company}',
        ),
      },
    },
  },
};
