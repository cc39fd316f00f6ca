import type { GuideContent } from '../guide';

export const winBackGuide: GuideContent = {
  segment: 'win-back',
  aim: {
    fr: 'Comprendre pourquoi ils se sont tus, puis les regagner.',
    en: 'Understand why they went silent, then win them back.',
  },
  actions: [
    {
      what: {
        fr: 'Vérifier litige, impayé ou fermeture avant tout appel',
        en: 'Check for a dispute, unpaid invoice or closure before any call',
      },
      who: { fr: 'Administration des ventes', en: 'Sales administration' },
      when: { fr: 'semaine 3', en: 'week 3' },
      channel: { fr: 'dossier client', en: 'client file' },
    },
    {
      what: {
        fr: 'Appeler les vingt plus gros chiffres d’affaires passés, avant de parler de remise',
        en: 'Call the twenty highest past revenues, before any talk of discount',
      },
      who: { fr: 'Dirigeant', en: 'Owner' },
      when: { fr: 'semaine 4', en: 'week 4' },
      channel: { fr: 'téléphone', en: 'phone' },
    },
    {
      what: {
        fr: 'Proposer aux autres un avantage de retour valable 21 jours',
        en: 'Offer the others a return advantage valid 21 days',
      },
      who: { fr: 'Marketing', en: 'Marketing' },
      when: { fr: 'après les appels', en: 'after the calls' },
      channel: { fr: 'e-mail ou courrier', en: 'e-mail or letter' },
    },
  ],
  message: {
    subject: { fr: '{Prénom}, comment reprendre ensemble ?', en: '{First name}, how can we start again?' },
    body: {
      fr: 'Bonjour {Prénom}, vous nous avez longtemps confié vos achats ; votre dernière commande remonte à {mois année}. J’aimerais savoir ce qui a changé. Si vous souhaitez revenir, {avantage de retour} vous attend jusqu’au {date}. Je vous appelle {jour} ; dites-moi si un autre moment vous convient mieux. Bien à vous, {Dirigeant}',
      en: 'Hello {First name}, you trusted us with your purchases for years; your last order dates from {month year}. I would like to know what changed. If you wish to come back, {return advantage} is yours until {date}. I will call you on {day}; tell me if another time suits you better. Kind regards, {Owner}',
    },
  },
  should: {
    fr: 'Garder un groupe témoin de 10 à 20 % que vous ne contactez pas ; noter le motif du silence.',
    en: 'Keep a control group of 10 to 20% that you do not contact; note the reason for the silence.',
  },
  shouldNot: {
    fr: 'Accorder la même remise à tous, ou relancer avant d’avoir réglé un litige.',
    en: 'Give everyone the same discount, or chase before a dispute is settled.',
  },
  indicators: [
    {
      name: {
        fr: 'Clients revenus sous 90 jours, contre le groupe témoin',
        en: 'Clients back within 90 days, against the control group',
      },
      target: { fr: 'au moins le seuil de rentabilité de l’action', en: 'at least what pays for the action' },
    },
    {
      name: { fr: 'Chiffre d’affaires regagné, net de remise', en: 'Revenue won back, net of discount' },
      target: { fr: 'première campagne = mesure de départ', en: 'first campaign = starting measure' },
    },
    {
      name: { fr: 'Motif du silence noté', en: 'Reason for the silence noted' },
      target: { fr: '80 % des appels', en: '80% of the calls' },
    },
  ],
};
