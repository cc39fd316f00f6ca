import type { GuideContent } from '../guide';

export const championsGuide: GuideContent = {
  segment: 'champions',
  aim: {
    fr: 'Les garder, et les amener à vous recommander.',
    en: 'Keep them, and bring them to recommend you.',
  },
  actions: [
    {
      what: {
        fr: 'Appeler les dix premiers et prendre de leurs nouvelles',
        en: 'Call the first ten and ask how they are doing',
      },
      who: { fr: 'Dirigeant', en: 'Owner' },
      when: { fr: 'une fois par trimestre', en: 'once a quarter' },
      channel: { fr: 'téléphone', en: 'phone' },
    },
    {
      what: {
        fr: 'Ouvrir chaque nouveauté sept jours avant les autres clients',
        en: 'Open each novelty seven days before other clients',
      },
      who: { fr: 'Marketing', en: 'Marketing' },
      when: { fr: 'à chaque nouveauté', en: 'with each novelty' },
      channel: { fr: 'e-mail', en: 'e-mail' },
    },
    {
      what: { fr: 'Proposer un parrainage', en: 'Offer a referral' },
      who: { fr: 'Commercial', en: 'Sales person' },
      when: {
        fr: 'dans les quinze jours après une livraison réussie',
        en: 'within two weeks of a good delivery',
      },
      channel: { fr: 'téléphone', en: 'phone' },
    },
  ],
  message: {
    subject: {
      fr: '{nouveauté} : pour vous, avant tout le monde',
      en: '{novelty}: yours before anyone else',
    },
    body: {
      fr: 'Bonjour {Prénom}, vous êtes l’un de nos clients les plus réguliers. {nouveauté} vous est réservée du {date} au {date}, avant sa mise en vente, livraison prioritaire comprise. Répondez à ce message : je vous la mets de côté et je vous rappelle pour les quantités. Merci de votre confiance, {Commercial}',
      en: 'Hello {First name}, you are one of our most regular clients. {novelty} is set aside for you from {date} to {date}, before it goes on sale, priority delivery included. Reply to this message: I will keep it for you and call about quantities. Thank you for your trust, {Sales person}',
    },
  },
  should: {
    fr: 'Donner un nom et une ligne directe ; réserver les avantages coûteux au noyau (la meilleure note partout).',
    en: 'Give a name and a direct line; keep costly advantages for the core (top score everywhere).',
  },
  shouldNot: {
    fr: 'Brader : ils achètent déjà au prix normal.',
    en: 'Discount: they already buy at full price.',
  },
  indicators: [
    {
      name: { fr: 'Rétention à 12 mois', en: '12-month retention' },
      target: { fr: 'mesure de départ + 2 points', en: 'starting measure + 2 points' },
    },
    {
      name: { fr: 'Sorties du segment', en: 'Clients leaving the segment' },
      target: {
        fr: 'pas plus que la moyenne des trois derniers mois',
        en: 'no more than the average of the last three months',
      },
    },
    {
      name: { fr: 'Recommandations obtenues', en: 'Referrals obtained' },
      target: {
        fr: '1 pour 20 clients contactés, puis votre réel',
        en: '1 per 20 clients contacted, then your own figure',
      },
    },
  ],
};
