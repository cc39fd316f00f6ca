import type { GuideContent } from '../guide';
import { MEETING, MODEL, OWNER, PAST_YEAR, PHONE, phrase, SALES, TODAY } from './vocabulary';

export const bigGuide: GuideContent = {
  id: 'big',
  aim: phrase(
    'Sécuriser les clients qui font vivre l’entreprise.',
    'Secure the clients that keep the company alive.',
  ),
  actions: [
    {
      what: phrase(
        'Tenir un rendez-vous de 45 minutes avec le commercial attitré',
        'Hold a 45-minute meeting with the named account manager',
      ),
      who: SALES,
      when: phrase('chaque trimestre', 'every quarter'),
      channel: MEETING,
      message: MODEL,
    },
    {
      what: phrase(
        'Rendre visite et nouer un second contact dans l’entreprise',
        'Visit, and build a second contact in the company',
      ),
      who: OWNER,
      when: phrase('une fois par an', 'once a year'),
      channel: phrase('visite', 'visit'),
      message: phrase('« Qui d’autre travaille avec nous ? »', '“Who else works with us?”'),
    },
    {
      what: phrase(
        'Relancer les devis ouverts, sur une ligne directe réservée',
        'Chase open quotes, on a direct line kept for them',
      ),
      who: SALES,
      when: phrase('chaque lundi', 'every Monday'),
      channel: PHONE,
      message: phrase('« Que vous manque-t-il pour décider ? »', '“What do you need to decide?”'),
    },
  ],
  message: {
    subject: phrase('Notre point trimestriel du {date}', 'Our quarterly review of {date}'),
    body: phrase(
      'Bonjour {Prénom}, je vous propose 45 minutes le {date} pour faire le bilan du trimestre : commandes, délais, incidents réglés. Nous regarderons ensuite vos prévisions et ce qu’il faut réserver. {Second interlocuteur} est le bienvenu. D’ici là, ma ligne directe reste le {téléphone}. Ce créneau vous convient-il ? Bien à vous, {Commercial}',
      'Hello {First name}, I suggest 45 minutes on {date} to review the quarter: orders, delivery times, incidents settled. We will then look at your forecasts and what to set aside. {Second contact} is welcome. Until then, my direct line remains {phone}. Does this time suit you? Kind regards, {Sales person}',
    ),
  },
  should: phrase('Connaître deux personnes chez chaque client.', 'Know two people at each client.'),
  shouldNot: phrase(
    'Négocier un tarif sans engagement en face, ou oublier les impayés.',
    'Negotiate a price without a commitment, or forget unpaid invoices.',
  ),
  indicators: [
    {
      name: phrase('Chiffre d’affaires des Gros', 'Revenue of the big accounts'),
      base: TODAY,
      target: phrase('le montant prévu en rendez-vous', 'the amount agreed in the meetings'),
      figure: 'revenue',
    },
    {
      name: phrase('Marge après service', 'Margin after service'),
      base: PAST_YEAR,
      target: phrase('au moins la moyenne de la maison', 'at least the company’s average'),
    },
    {
      name: phrase('Rendez-vous trimestriels tenus', 'Quarterly meetings held'),
      base: PAST_YEAR,
      target: phrase('100 %', '100%'),
    },
  ],
  variants: {
    services: {
      actions: {
        2: {
          what: phrase(
            'Faire le bilan de l’année et signer le calendrier de la suivante',
            'Review the year and sign the calendar of the next one',
          ),
          who: OWNER,
          when: phrase('une fois par an', 'once a year'),
          channel: MEETING,
          message: phrase('« Quels chantiers l’an prochain ? »', '“What projects next year?”'),
        },
      },
    },
    trade: {
      shouldNot: phrase(
        'Accorder un tarif sans volume en face, ou oublier les impayés.',
        'Grant a price without a volume in return, or forget unpaid invoices.',
      ),
    },
    industry: {
      actions: {
        2: {
          what: phrase(
            'Visiter l’atelier, revoir prévisions, qualité et stock de sécurité',
            'Visit the workshop, review forecasts, quality and safety stock',
          ),
          who: OWNER,
          when: phrase('une fois par an', 'once a year'),
          channel: phrase('visite', 'visit'),
          message: phrase('« Quels volumes réserver ? »', '“What volumes to set aside?”'),
        },
      },
    },
  },
};
