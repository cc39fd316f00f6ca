import { declared } from '../text/declared';

/** What a guide says around its advice; figures stand in braces. */
export const GUIDE_WORDS = declared('texts', {
  id: 'guide-page',
  texts: {
    tab: { fr: 'Fiche – {name}', en: 'Guide – {name}' },
    headline: {
      fr: '{count} · {share} de la base · {money} du chiffre d’affaires',
      en: '{count} · {share} of the base · {money} of the revenue',
    },
    prospects: { fr: '{count} · {share} du fichier', en: '{count} · {share} of the file' },
    total: { fr: '{amount} au total', en: '{amount} in all' },
    basket: { fr: 'panier médian {amount}', en: 'median basket {amount}' },
    recency: {
      fr: 'dernier achat il y a {days} jours (médiane)',
      en: 'last order {days} days ago (median)',
    },
    who: { fr: 'Qui', en: 'Who' },
    limits: { fr: 'Limites', en: 'Limits' },
    scores: {
      fr: 'récence {r} ; fréquence {f} ; montant {m}',
      en: 'recency {r}; frequency {f}; money {m}',
    },
    anyScore: {
      fr: 'récence {r} ; fréquence {f}, ou montant {m}',
      en: 'recency {r}; frequency {f}, or money {m}',
    },
    axis: { fr: '{codes} : {range}', en: '{codes}: {range}' },
    big: { fr: 'à partir de {big} de chiffre d’affaires', en: '{big} of revenue or more' },
    medium: {
      fr: 'de {medium} à moins de {big} de chiffre d’affaires',
      en: '{medium} to less than {big} of revenue',
    },
    small: { fr: 'moins de {medium} de chiffre d’affaires', en: 'less than {medium} of revenue' },
    bigPotential: { fr: 'potentiel de {big} ou plus', en: 'potential of {big} or more' },
    mediumPotential: {
      fr: 'potentiel de {medium} à moins de {big}',
      en: 'potential of {medium} to less than {big}',
    },
    smallPotential: { fr: 'potentiel de moins de {medium}', en: 'potential of less than {medium}' },
    scoreA: { fr: 'score de {a} sur 100 ou plus', en: 'score of {a} out of 100 or more' },
    scoreB: { fr: 'score de {b} à moins de {a} sur 100', en: 'score of {b} to less than {a} out of 100' },
    scoreC: { fr: 'score de moins de {b} sur 100', en: 'score of less than {b} out of 100' },
    actions: { fr: 'Trois actions', en: 'Three actions' },
    should: { fr: 'À faire', en: 'Do' },
    shouldNot: { fr: 'À éviter', en: 'Don’t' },
    message: { fr: 'Message type', en: 'Message' },
    subject: { fr: 'Objet : {subject}', en: 'Subject: {subject}' },
    mailing: {
      fr: 'Sans prénom : « Bonjour, ». Au pied de chaque envoi : un lien pour se désabonner.',
      en: 'Without a first name: “Hello,”. At the foot of each mailing: a link to unsubscribe.',
    },
    playbook: { fr: 'Argumentaire', en: 'Playbook' },
    promise: {
      fr: 'Promesse : {promise} Preuve : {proof}',
      en: 'Promise: {promise} Proof: {proof}',
    },
    indicators: { fr: 'Trois indicateurs', en: 'Three indicators' },
    measure: { fr: 'Base : {base} · Cible : {target}', en: 'Base: {base} · Target: {target}' },
    start: {
      fr: 'Sans mesure passée, la première campagne sert de départ.',
      en: 'Without a past measure, the first campaign is the start.',
    },
    few: {
      fr: 'La première campagne sert de départ. Moins de 30 contacts : comptez, sans taux.',
      en: 'The first campaign is the start. Fewer than 30 contacts: count, work out no rates.',
    },
    calls: { fr: 'À appeler', en: 'Call first' },
    callFacts: {
      fr: 'Client · contact · chiffre d’affaires · dernier achat',
      en: 'Client · contact · revenue · last order',
    },
  },
});
