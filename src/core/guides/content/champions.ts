import type { GuideContent } from '../guide';
import {
  EMAIL,
  FIRST_CAMPAIGN,
  MARKETING,
  MODEL,
  OWNER,
  PAST_YEAR,
  PHONE,
  phrase,
  SALES,
} from './vocabulary';

export const championsGuide: GuideContent = {
  id: 'champions',
  aim: phrase('Les garder, et les amener à vous recommander.', 'Keep them, and bring them to recommend you.'),
  actions: [
    {
      what: phrase(
        'Appeler les dix premiers et prendre de leurs nouvelles',
        'Call the first ten and ask how they are doing',
      ),
      who: OWNER,
      when: phrase('une fois par trimestre', 'once a quarter'),
      channel: PHONE,
      message: phrase(
        '« Qu’attendez-vous de nous cette année ? »',
        '“What do you expect from us this year?”',
      ),
    },
    {
      what: phrase(
        'Ouvrir chaque nouveauté sept jours avant les autres clients',
        'Open each novelty seven days before other clients',
      ),
      who: MARKETING,
      when: phrase('à chaque nouveauté', 'with each novelty'),
      channel: EMAIL,
      message: MODEL,
    },
    {
      what: phrase(
        'Proposer un parrainage à chaque client satisfait',
        'Offer a referral to each satisfied client',
      ),
      who: SALES,
      when: phrase('sous 15 jours après une livraison réussie', 'within 15 days of a good delivery'),
      channel: PHONE,
      message: phrase('« Qui devrait nous connaître ? »', '“Who should know about us?”'),
    },
  ],
  message: {
    subject: phrase('{nouveauté} : pour vous, avant tout le monde', '{novelty}: yours before anyone else'),
    body: phrase(
      'Bonjour {Prénom}, vous êtes l’un de nos clients les plus réguliers. {nouveauté} vous est réservée du {date} au {date}, avant tous les autres. Répondez simplement à ce message : je vous la mets de côté et je vous rappelle pour en parler. Merci de votre confiance, {Commercial}',
      'Hello {First name}, you are one of our most regular clients. {novelty} is set aside for you from {date} to {date}, before anyone else. Just reply to this message: I will keep it for you and call you about it. Thank you for your trust, {Sales person}',
    ),
  },
  should: phrase(
    'Donner un nom et une ligne directe ; garder les avantages coûteux pour la meilleure note partout.',
    'Give a name and a direct line; keep costly advantages for the top score everywhere.',
  ),
  shouldNot: phrase(
    'Brader : ils achètent déjà au prix normal.',
    'Discount: they already buy at full price.',
  ),
  indicators: [
    {
      name: phrase('Rétention à 12 mois', '12-month retention'),
      base: PAST_YEAR,
      target: phrase('base + 2 points', 'base + 2 points'),
    },
    {
      name: phrase('Clients sortis du segment', 'Clients leaving the segment'),
      base: phrase('moyenne des trois derniers mois', 'average of the last three months'),
      target: phrase('pas davantage', 'no more'),
    },
    {
      name: phrase('Recommandations obtenues', 'Referrals obtained'),
      base: FIRST_CAMPAIGN,
      target: phrase(
        '1 pour 20 clients contactés, puis votre réel',
        '1 per 20 contacted, then your own figure',
      ),
    },
  ],
  variants: {
    services: {
      actions: {
        3: {
          what: phrase(
            'Demander un témoignage, puis une mise en relation',
            'Ask for a testimonial, then an introduction',
          ),
          who: SALES,
          when: phrase('au bilan d’une mission réussie', 'when a good assignment closes'),
          channel: PHONE,
          message: phrase('« Puis-je citer votre résultat ? »', '“May I quote your result?”'),
        },
      },
      message: {
        subject: phrase(
          'Un créneau réservé pour découvrir {offre}',
          'A slot set aside for you to see {offer}',
        ),
        body: phrase(
          'Bonjour {Prénom}, nous préparons {offre} et je souhaite vous la montrer avant son lancement. Trois créneaux de trente minutes sont réservés à nos clients les plus fidèles : {date}, {date} ou {date}. Lequel vous convient ? Votre avis comptera dans la version définitive. Merci de votre confiance, {Consultant}',
          'Hello {First name}, we are preparing {offer} and I would like to show it to you before its launch. Three half-hour slots are set aside for our most loyal clients: {date}, {date} or {date}. Which one suits you? Your opinion will count in the final version. Thank you for your trust, {Consultant}',
        ),
      },
    },
    trade: {
      message: {
        subject: phrase(
          '{nouveauté} : réservée pour vous avant la vente',
          '{novelty}: set aside for you before the sale',
        ),
        body: phrase(
          'Bonjour {Prénom}, vous êtes l’un de nos clients les plus réguliers. {nouveauté} vous est réservée du {date} au {date}, avant sa mise en vente, livraison prioritaire comprise. Répondez à ce message : je la mets de côté et je vous rappelle pour les quantités. Merci de votre confiance, {Commercial}',
          'Hello {First name}, you are one of our most regular clients. {novelty} is set aside for you from {date} to {date}, before it goes on sale, priority delivery included. Reply to this message: I will keep it for you and call about quantities. Thank you for your trust, {Sales person}',
        ),
      },
    },
    industry: {
      actions: {
        2: {
          what: phrase(
            'Confier les premiers échantillons et recueillir leur avis',
            'Lend them the first samples and collect their opinion',
          ),
          who: SALES,
          when: phrase('avant chaque lancement en série', 'before each series launch'),
          channel: phrase('visite', 'visit'),
          message: phrase('« Que faut-il changer avant la série ? »', '“What should change before series?”'),
        },
      },
    },
  },
};
