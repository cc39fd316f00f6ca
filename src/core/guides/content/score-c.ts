import type { GuideContent } from '../guide';
import { EMAIL, MARKETING, MODEL, PAST_YEAR, phrase, SALES_ADMIN } from './vocabulary';

export const scoreCGuide: GuideContent = {
  id: 'score-c',
  aim: phrase('Rester présent, à coût presque nul.', 'Stay present, at almost no cost.'),
  actions: [
    {
      what: phrase('Envoyer un contenu utile', 'Send useful content'),
      who: MARKETING,
      when: phrase('une fois par mois', 'once a month'),
      channel: EMAIL,
      message: MODEL,
    },
    {
      what: phrase(
        'Recalculer le score de ceux qui ouvrent ou cliquent',
        'Work out the score again for those who open or click',
      ),
      who: MARKETING,
      when: phrase('une fois par mois', 'once a month'),
      channel: phrase('fichier', 'file'),
      message: phrase('« Trois clics : à appeler »', '“Three clicks: call”'),
    },
    {
      what: phrase('Archiver les contacts sans réaction', 'Archive contacts without a reaction'),
      who: SALES_ADMIN,
      when: phrase('au bout de douze mois', 'after twelve months'),
      channel: phrase('fichier', 'file'),
      message: phrase('« Faut-il encore vous écrire ? »', '“Should we still write?”'),
    },
  ],
  message: {
    subject: phrase(
      '{Sujet du mois} : l’essentiel en deux minutes',
      '{Topic of the month}: two minutes of reading',
    ),
    body: phrase(
      'Bonjour {Prénom}, ce mois-ci : {sujet du mois}, l’essentiel en deux minutes, avec un exemple chiffré de votre secteur : {lien}. Le mois prochain : {sujet suivant}. Si une question vous occupe en ce moment, répondez à ce message : nous la traiterons dans un prochain envoi. Bien à vous, {Entreprise}',
      'Hello {First name}, this month: {topic of the month}, two minutes of reading, with an example in figures from your sector: {link}. Next month: {next topic}. If a question is on your mind, reply to this message: we will deal with it in a later mailing. Kind regards, {Company}',
    ),
  },
  should: phrase(
    'Un seul sujet par envoi, utile sans acheter.',
    'One topic per mailing, useful without buying.',
  ),
  shouldNot: phrase('Y passer du temps commercial.', 'Spend sales time on them.'),
  indicators: [
    {
      name: phrase('Clics sur les envois', 'Clicks on the mailings'),
      base: PAST_YEAR,
      target: phrase('base × 1,15', 'base × 1.15'),
    },
    {
      name: phrase('Passages de C en B', 'Moves from C to B'),
      base: phrase('trimestre précédent', 'previous quarter'),
      target: phrase('base × 1,1', 'base × 1.1'),
    },
    {
      name: phrase('Désabonnements', 'Unsubscribed'),
      base: phrase('moyenne de tous les envois', 'average of all mailings'),
      target: phrase('pas davantage', 'no more'),
    },
  ],
  playbook: {
    promise: phrase('apprendre quelque chose d’utile chaque mois.', 'learn something useful every month.'),
    proof: phrase('un exemple chiffré par envoi.', 'an example in figures each time.'),
    objections: [
      phrase(
        '« Je reçois trop de messages. » Un seul par mois, et un clic pour arrêter.',
        '“I get too many messages.” One a month, and one click to stop.',
      ),
      phrase(
        '« Nous n’avons pas de projet. » Rien à faire : gardez l’exemple pour plus tard.',
        '“We have no project.” Nothing to do: keep the example for later.',
      ),
    ],
    service: phrase(
      'Le marketing envoie chaque mois ; il ne transmet au commercial que les contacts passés en B.',
      'Marketing sends every month, and hands over only contacts that moved to B.',
    ),
  },
};
