import type { GuideContent } from '../guide';
import { EMAIL, FIRST_CAMPAIGN, MEETING, MODEL, PAST_YEAR, PHONE, phrase, SALES, TODAY } from './vocabulary';

export const scoreAGuide: GuideContent = {
  id: 'score-a',
  aim: phrase('Parler à chacun sous un jour ouvré.', 'Speak to each within one working day.'),
  actions: [
    {
      what: phrase(
        'Appeler, avec le motif du score sous les yeux',
        'Call, with the reason for the score at hand',
      ),
      who: SALES,
      when: phrase('sous un jour ouvré', 'within one working day'),
      channel: PHONE,
      message: phrase('« Qu’est-ce qui vous presse ? »', '“What is pressing?”'),
    },
    {
      what: phrase('Écrire à ceux qui ne répondent pas', 'Write to those who do not pick up'),
      who: SALES,
      when: phrase('le jour même, puis à J+3', 'the same day, then day 3'),
      channel: EMAIL,
      message: MODEL,
    },
    {
      what: phrase('Tenir un rendez-vous de trente minutes', 'Hold a thirty-minute meeting'),
      who: SALES,
      when: phrase('sous dix jours', 'within ten days'),
      channel: MEETING,
      message: phrase('« Qui décide, pour quand, avec quel budget ? »', '“Who decides, when, what budget?”'),
    },
  ],
  message: {
    subject: phrase('{Prénom}, trente minutes sur {besoin} ?', '{First name}, thirty minutes on {need}?'),
    body: phrase(
      'Bonjour {Prénom}, vous cherchez à {besoin} avant {échéance}. Nous l’avons fait pour {client comparable}, qui a obtenu {résultat}. Je vous propose trente minutes {jour} ou {jour} : vous repartirez avec un ordre de prix et un calendrier. Quel moment vous convient ? Bien à vous, {Commercial}',
      'Hello {First name}, you are looking to {need} before {deadline}. We did it for {similar client}, who obtained {result}. I suggest thirty minutes on {day} or {day}: you will leave with a price range and a calendar. What time suits you? Kind regards, {Sales person}',
    ),
  },
  should: phrase('Une seule personne responsable par contact.', 'One person in charge of each contact.'),
  shouldNot: phrase('Envoyer une brochure à la place d’un appel.', 'Send a brochure instead of calling.'),
  indicators: [
    {
      name: phrase('Appelés sous un jour ouvré', 'Called within one working day'),
      base: TODAY,
      target: phrase('100 %', '100%'),
      figure: 'clients',
    },
    {
      name: phrase('Rendez-vous obtenus', 'Meetings obtained'),
      base: FIRST_CAMPAIGN,
      target: phrase('base × 1,15', 'base × 1.15'),
    },
    {
      name: phrase('Affaires gagnées', 'Deals won'),
      base: PAST_YEAR,
      target: phrase('base × 1,1', 'base × 1.1'),
    },
  ],
  playbook: {
    promise: phrase('un résultat chiffré et une date.', 'a result in figures and a date.'),
    proof: phrase('un client de leur secteur, joignable.', 'a client of their sector, who can be called.'),
    objections: [
      phrase(
        '« Nous avons un fournisseur. » Gardez-le : comparez sur une première commande.',
        '“We have a supplier.” Keep them: compare on a first order.',
      ),
      phrase(
        '« C’est cher. » Comparons le coût complet sur un an, délais et reprises compris.',
        '“It is expensive.” Let us compare the full cost over a year, delays included.',
      ),
    ],
    service: phrase(
      'Le marketing transmet sous une heure ; le commercial rend compte sous deux jours.',
      'Marketing hands over within an hour; sales reports within two days.',
    ),
  },
  variants: {
    services: {
      actions: {
        3: {
          what: phrase(
            'Tenir un entretien de cadrage de trente minutes',
            'Hold a thirty-minute scoping talk',
          ),
          who: SALES,
          when: phrase('sous dix jours', 'within ten days'),
          channel: MEETING,
          message: phrase('« À quoi verrez-vous que c’est réussi ? »', '“How will you know it worked?”'),
        },
      },
    },
    industry: {
      actions: {
        3: {
          what: phrase(
            'Visiter le site et chiffrer une première pièce',
            'Visit the site and price a first part',
          ),
          who: SALES,
          when: phrase('sous dix jours', 'within ten days'),
          channel: phrase('visite', 'visit'),
          message: phrase('« Confiez-nous votre pièce la plus difficile. »', '“Give us your hardest part.”'),
        },
      },
    },
  },
};
