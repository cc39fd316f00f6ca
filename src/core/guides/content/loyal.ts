import type { GuideContent } from '../guide';
import { EMAIL, MARKETING, MODEL, PAST_YEAR, PHONE, phrase, SALES, SALES_ADMIN } from './vocabulary';

export const loyalGuide: GuideContent = {
  id: 'loyal',
  aim: phrase(
    'Tenir le rythme de commande, et préparer les futurs Champions.',
    'Keep the pace of orders, and prepare future Champions.',
  ),
  actions: [
    {
      what: phrase(
        'Proposer de préparer la prochaine commande, à 80 % de l’intervalle habituel',
        'Offer to prepare the next order, at 80% of the usual interval',
      ),
      who: SALES_ADMIN,
      when: phrase('chaque semaine', 'every week'),
      channel: EMAIL,
      message: MODEL,
    },
    {
      what: phrase(
        'Annoncer la récompense du trimestre : un avantage à la troisième commande',
        'Announce the reward of the quarter: an advantage with the third order',
      ),
      who: MARKETING,
      when: phrase('le 1er du trimestre', 'first day of the quarter'),
      channel: EMAIL,
      message: phrase('« Votre régularité vous est rendue. »', '“Your regularity is given back to you.”'),
    },
    {
      what: phrase(
        'Appeler quinze minutes pour présenter un seul complément utile',
        'Call for fifteen minutes to present one useful addition',
      ),
      who: SALES,
      when: phrase('une fois par semestre', 'twice a year'),
      channel: PHONE,
      message: phrase('« Que commandez-vous juste après ? »', '“What do you order right after?”'),
    },
  ],
  message: {
    subject: phrase('Votre prochaine commande, préparée avec vous', 'Your next order, prepared with you'),
    body: phrase(
      'Bonjour {Prénom}, d’après vos habitudes, votre prochaine commande tombe vers le {date prévue}. Souhaitez-vous que nous la préparions à l’identique ? Dès la troisième commande du trimestre, {avantage} vous est offert. Un mot de votre part et je vous envoie le récapitulatif à valider. Bien à vous, {Commercial}',
      'Hello {First name}, going by your habits, your next order falls around {expected date}. Shall we prepare it as last time? From the third order of the quarter, {advantage} is yours. One word from you and I will send the summary to approve. Kind regards, {Sales person}',
    ),
  },
  should: phrase('Récompenser la régularité, pas le hasard.', 'Reward regularity, not chance.'),
  shouldNot: phrase(
    'Accorder une remise sur un achat qui était déjà acquis.',
    'Give a discount on a purchase that was already won.',
  ),
  indicators: [
    {
      name: phrase('Clients à l’heure sur leur rythme', 'Clients on time with their own pace'),
      base: PAST_YEAR,
      target: phrase('base × 1,1', 'base × 1.1'),
    },
    {
      name: phrase('Rétention à 12 mois', '12-month retention'),
      base: PAST_YEAR,
      target: phrase('base + 2 points', 'base + 2 points'),
    },
    {
      name: phrase('Passages en Champions', 'Moves up to Champions'),
      base: phrase('trimestre précédent', 'previous quarter'),
      target: phrase('base × 1,1', 'base × 1.1'),
    },
  ],
  variants: {
    services: {
      actions: {
        1: {
          what: phrase(
            'Proposer la date de la prochaine intervention avant la fin de celle en cours',
            'Offer a date for the next assignment before the current one ends',
          ),
          who: SALES_ADMIN,
          when: phrase('deux semaines avant la fin', 'two weeks before the end'),
          channel: EMAIL,
          message: MODEL,
        },
      },
      message: {
        subject: phrase(
          'Votre prochain rendez-vous, déjà réservé',
          'Your next appointment, already set aside',
        ),
        body: phrase(
          'Bonjour {Prénom}, votre intervention {nom} se termine le {date}. Pour garder le même interlocuteur et le même tarif, je vous propose de réserver dès maintenant {date} ou {date}. Rien à préparer : nous repartons du dossier en cours. Quelle date vous convient le mieux ? Bien à vous, {Consultant}',
          'Hello {First name}, your {name} assignment ends on {date}. To keep the same person and the same price, I suggest setting aside {date} or {date} now. Nothing to prepare: we start from the current file. Which date suits you best? Kind regards, {Consultant}',
        ),
      },
    },
    trade: {
      actions: {
        2: {
          what: phrase(
            'Offrir la livraison à la troisième commande du trimestre',
            'Offer delivery with the third order of the quarter',
          ),
          who: MARKETING,
          when: phrase('le 1er du trimestre', 'first day of the quarter'),
          channel: EMAIL,
          message: phrase('« La troisième livraison est pour nous. »', '“The third delivery is on us.”'),
        },
      },
    },
    industry: {
      actions: {
        2: {
          what: phrase(
            'Proposer une commande cadre : prix fixes et livraisons appelées à la demande',
            'Offer a blanket order: fixed prices, deliveries called when needed',
          ),
          who: SALES,
          when: phrase('une fois par an, au budget', 'once a year, at budget time'),
          channel: PHONE,
          message: phrase('« Sécurisons vos volumes de l’année. »', '“Let us secure your volumes.”'),
        },
      },
    },
  },
};
