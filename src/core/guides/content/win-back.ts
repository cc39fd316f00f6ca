import type { GuideContent } from '../guide';
import {
  CLIENT_FILE,
  FIRST_CAMPAIGN,
  MARKETING,
  MODEL,
  OWNER,
  PHONE,
  phrase,
  SALES,
  SALES_ADMIN,
} from './vocabulary';

export const winBackGuide: GuideContent = {
  id: 'win-back',
  aim: phrase(
    'Comprendre pourquoi ils se sont tus, puis les regagner.',
    'Understand why they went silent, then win them back.',
  ),
  actions: [
    {
      what: phrase(
        'Vérifier litige, impayé ou fermeture avant tout appel',
        'Check for a dispute, unpaid invoice or closure before any call',
      ),
      who: SALES_ADMIN,
      when: phrase('semaine 3', 'week 3'),
      channel: CLIENT_FILE,
      message: phrase('« Rien à régler avant d’appeler ? »', '“Anything to settle before calling?”'),
    },
    {
      what: phrase(
        'Appeler les vingt plus gros chiffres d’affaires passés, avant toute remise',
        'Call the twenty highest past revenues, before any discount',
      ),
      who: OWNER,
      when: phrase('semaine 4', 'week 4'),
      channel: PHONE,
      message: phrase('« Qu’est-ce qui a changé ? »', '“What has changed?”'),
    },
    {
      what: phrase(
        'Proposer aux autres un avantage de retour valable 21 jours',
        'Offer the others a return advantage valid 21 days',
      ),
      who: MARKETING,
      when: phrase('après les appels', 'after the calls'),
      channel: phrase('e-mail ou courrier', 'e-mail or letter'),
      message: MODEL,
    },
  ],
  message: {
    subject: phrase('{Prénom}, comment reprendre ensemble ?', '{First name}, how can we start again?'),
    body: phrase(
      'Bonjour {Prénom}, vous nous avez longtemps confié vos achats ; votre dernière commande remonte à {mois année}. J’aimerais savoir ce qui a changé. Si vous souhaitez revenir, {avantage de retour} vous attend jusqu’au {date}. Je vous appelle {jour} ; dites-moi si un autre moment vous convient mieux. Bien à vous, {Dirigeant}',
      'Hello {First name}, you trusted us with your purchases for a long time; your last order dates from {month year}. I would like to know what changed. If you wish to come back, {return advantage} is yours until {date}. I will call you on {day}; tell me if another time suits you better. Kind regards, {Owner}',
    ),
  },
  should: phrase(
    'Garder un groupe témoin de 10 à 20 % non contacté ; noter le motif du silence.',
    'Keep a control group of 10 to 20%, not contacted; note the reason for silence.',
  ),
  shouldNot: phrase(
    'Accorder la même remise à tous, ou relancer avant d’avoir réglé un litige.',
    'Give everyone the same discount, or chase before a dispute is settled.',
  ),
  indicators: [
    {
      name: phrase('Clients revenus sous 90 jours', 'Clients back within 90 days'),
      base: phrase('groupe témoin', 'control group'),
      target: phrase('de quoi rentabiliser l’action', 'enough to pay for the action'),
    },
    {
      name: phrase('Chiffre d’affaires regagné, net de remise', 'Revenue won back, net of discount'),
      base: FIRST_CAMPAIGN,
      target: phrase('base × 1,1 à la suivante', 'base × 1.1 with the next one'),
    },
    {
      name: phrase('Motif du silence noté', 'Reason for the silence noted'),
      base: phrase('nombre d’appels passés', 'number of calls made'),
      target: phrase('80 % des appels', '80% of the calls'),
    },
  ],
  variants: {
    services: {
      actions: {
        3: {
          what: phrase(
            'Offrir aux autres un diagnostic gratuit d’une heure, valable 21 jours',
            'Offer the others a free one-hour review, valid 21 days',
          ),
          who: MARKETING,
          when: phrase('après les appels', 'after the calls'),
          channel: phrase('e-mail ou courrier', 'e-mail or letter'),
          message: MODEL,
        },
      },
    },
    trade: {
      actions: {
        3: {
          what: phrase(
            'Offrir aux autres la livraison de la commande de retour, pendant 21 jours',
            'Offer the others delivery of the order that brings them back, for 21 days',
          ),
          who: MARKETING,
          when: phrase('après les appels', 'after the calls'),
          channel: phrase('e-mail ou courrier', 'e-mail or letter'),
          message: MODEL,
        },
      },
    },
    industry: {
      actions: {
        3: {
          what: phrase(
            'Proposer aux autres de chiffrer à nouveau leur dernière pièce, sous 21 jours',
            'Offer the others a new price for their last part, within 21 days',
          ),
          who: SALES,
          when: phrase('après les appels', 'after the calls'),
          channel: phrase('e-mail, puis appel', 'e-mail, then call'),
          message: MODEL,
        },
      },
    },
  },
};
