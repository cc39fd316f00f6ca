import type { GuideContent } from '../guide';
import { EMAIL, FIRST_CAMPAIGN, MARKETING, MODEL, PAST_YEAR, PHONE, phrase, SALES } from './vocabulary';

export const scoreBGuide: GuideContent = {
  id: 'score-b',
  aim: phrase(
    'Qualifier sous cinq jours : monter en A ou attendre.',
    'Qualify within five days: up to A, or wait.',
  ),
  actions: [
    {
      what: phrase('Envoyer un cas client de leur secteur', 'Send a client case of their sector'),
      who: MARKETING,
      when: phrase('sous deux jours', 'within two days'),
      channel: EMAIL,
      message: MODEL,
    },
    {
      what: phrase(
        'Appeler dix minutes pour remplir les critères manquants',
        'Call for ten minutes to fill in missing criteria',
      ),
      who: SALES,
      when: phrase('sous cinq jours', 'within five days'),
      channel: PHONE,
      message: phrase('« Quel est votre calendrier ? »', '“What is your calendar?”'),
    },
    {
      what: phrase(
        'Inviter à une démonstration ou un atelier commun',
        'Invite to a group demonstration or workshop',
      ),
      who: MARKETING,
      when: phrase('une fois par mois', 'once a month'),
      channel: EMAIL,
      message: phrase('« Venez voir, sans engagement. »', '“Come and see, no commitment.”'),
    },
  ],
  message: {
    subject: phrase('{besoin} : ce qu’a fait {client comparable}', '{need}: what {similar client} did'),
    body: phrase(
      'Bonjour {Prénom}, {client comparable}, de votre secteur, avait le même besoin : {besoin}. Voici en une page ce qui a été fait, ce que cela a coûté et le résultat : {lien}. Si le sujet vient chez vous, je vous appelle dix minutes {jour} pour voir ce qui s’applique. Bien à vous, {Commercial}',
      'Hello {First name}, {similar client}, of your sector, had the same need: {need}. Here on one page is what was done, what it cost and the result: {link}. If the topic comes up for you, I will call for ten minutes on {day} to see what applies. Kind regards, {Sales person}',
    ),
  },
  should: phrase(
    'Recalculer le score après chaque échange.',
    'Work out the score again after each exchange.',
  ),
  shouldNot: phrase(
    'Envoyer un devis avant de connaître le besoin.',
    'Send a quote before the need is known.',
  ),
  indicators: [
    {
      name: phrase('Contacts qualifiés sous cinq jours', 'Contacts qualified within five days'),
      base: FIRST_CAMPAIGN,
      target: phrase('90 %', '90%'),
    },
    {
      name: phrase('Passages de B en A', 'Moves from B to A'),
      base: phrase('trimestre précédent', 'previous quarter'),
      target: phrase('base × 1,15', 'base × 1.15'),
    },
    {
      name: phrase('Coût par contact qualifié', 'Cost per qualified contact'),
      base: PAST_YEAR,
      target: phrase('−10 %', '−10%'),
    },
  ],
  playbook: {
    promise: phrase('une réponse claire et rapide.', 'a clear and fast answer.'),
    proof: phrase('un cas d’une page, coût et résultat.', 'a one-page case, cost and result.'),
    objections: [
      phrase(
        '« Ce n’est pas le moment. » Quand faut-il que je vous rappelle ?',
        '“It is not the time.” When should I call you back?',
      ),
      phrase(
        '« Envoyez une documentation. » Volontiers : sur quel point précis ?',
        '“Send some documents.” Gladly: on which point exactly?',
      ),
    ],
    service: phrase(
      'Le marketing fournit le cas et le motif du score ; le commercial qualifie sous cinq jours.',
      'Marketing supplies the case and the reason; sales qualifies within five days.',
    ),
  },
};
