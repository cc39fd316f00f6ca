import type { GuideContent } from '../guide';
import { EMAIL, FIRST_CAMPAIGN, MODEL, PHONE, phrase, SALES } from './vocabulary';

/** « Petits à potentiel ». */
export const promisingGuide: GuideContent = {
  id: 'promising',
  aim: phrase(
    'Vérifier vite leur potentiel, en investissant peu.',
    'Check their potential fast, at little cost.',
  ),
  actions: [
    {
      what: phrase(
        'Se renseigner un quart d’heure : site, effectif, actualité',
        'Read up for fifteen minutes: site, headcount, news',
      ),
      who: SALES,
      when: phrase('avant chaque appel', 'before each call'),
      channel: phrase('site et annuaire des entreprises', 'site and company register'),
      message: phrase('« Qu’est-ce qui grandit chez eux ? »', '“What is growing there?”'),
    },
    {
      what: phrase('Passer cinq appels de découverte', 'Make five discovery calls'),
      who: SALES,
      when: phrase('chaque mercredi', 'every Wednesday'),
      channel: PHONE,
      message: phrase(
        '« De quoi aurez-vous besoin d’ici six mois ? »',
        '“What will you need in six months?”',
      ),
    },
    {
      what: phrase(
        'Proposer un essai, puis décider à six mois : Moyen ou Petit',
        'Offer a trial, then decide after six months: medium or small',
      ),
      who: SALES,
      when: phrase('à J+7', 'on day 7'),
      channel: EMAIL,
      message: MODEL,
    },
  ],
  message: {
    subject: phrase('Votre activité évolue : vos besoins aussi ?', 'Your business moves: do your needs too?'),
    body: phrase(
      'Bonjour {Prénom}, vos commandes progressent depuis {période}. Pour vous éviter ruptures et urgences, je vous propose vingt minutes mercredi afin d’estimer vos besoins des six prochains mois et de choisir les conditions adaptées. Quel créneau vous arrange ? Bien à vous, {Commercial}',
      'Hello {First name}, your orders have been growing since {period}. To spare you shortages and emergencies, I suggest twenty minutes on Wednesday to estimate your needs for the next six months and choose suitable terms. What time suits you? Kind regards, {Sales person}',
    ),
  },
  should: phrase('Fixer un plafond d’heures par compte.', 'Set a limit of hours per account.'),
  shouldNot: phrase(
    'Les surprendre avec des informations trouvées ailleurs que dans vos échanges.',
    'Surprise them with information found outside your exchanges.',
  ),
  indicators: [
    {
      name: phrase('Potentiels confirmés', 'Potential confirmed'),
      base: FIRST_CAMPAIGN,
      target: phrase('le réel du premier lot', 'the actual rate of the first batch'),
    },
    {
      name: phrase('Chiffre d’affaires par client à six mois', 'Revenue per client after six months'),
      base: phrase('aujourd’hui', 'today'),
      target: phrase('le seuil des Moyens pour 1 sur 4', 'the medium threshold for 1 in 4'),
      figure: 'revenue-per-client',
    },
    {
      name: phrase('Heures passées par compte', 'Hours spent per account'),
      base: FIRST_CAMPAIGN,
      target: phrase('sous le plafond fixé', 'below the limit set'),
    },
  ],
  variants: {
    services: {
      message: {
        subject: phrase(
          'Votre activité évolue : vos besoins aussi ?',
          'Your business moves: do your needs too?',
        ),
        body: phrase(
          'Bonjour {Prénom}, vous faites plus souvent appel à nous depuis {période}. Pour réserver les bonnes dates et la bonne personne, je vous propose vingt minutes mercredi afin d’estimer vos besoins des six prochains mois. Vous repartirez avec un calendrier et un budget. Quel créneau vous arrange ? Bien à vous, {Consultant}',
          'Hello {First name}, you have called on us more often since {period}. To set aside the right dates and the right person, I suggest twenty minutes on Wednesday to estimate your needs for the next six months. You will leave with a calendar and a budget. What time suits you? Kind regards, {Consultant}',
        ),
      },
    },
    industry: {
      actions: {
        3: {
          what: phrase(
            'Proposer une présérie, puis décider à six mois : Moyen ou Petit',
            'Offer a pilot series, then decide after six months: medium or small',
          ),
          who: SALES,
          when: phrase('à J+7', 'on day 7'),
          channel: EMAIL,
          message: MODEL,
        },
      },
    },
  },
};
