export const ACCOUNT_MANAGERS = ['Sophie Renaud', 'Karim Benali', 'Julien Morel', 'Claire Dubois'] as const;

/** What salespeople write, and may write. */
export const HARMLESS_COMMENTS: readonly string[] = [
  'Livraison le mardi matin avant 10 h',
  'Règlement à 45 jours fin de mois',
  'Demande les factures par e-mail',
  'Quai de livraison côté cour',
  'Appeler après 14 h',
  'Contact parti, demander le successeur',
  'Fermé le lundi',
  'Intéressé par les emballages compostables',
  'Prix bloqués jusqu’à fin décembre',
  'Vu au salon de Nantes',
];

/** What must not be there: health, union, religion, politics, a judgement on a person (RGPD, article 9 for the first four). */
export const SENSITIVE_COMMENTS: readonly string[] = [
  'En arrêt maladie depuis mars (dépression), voir avec son associé',
  'Délégué syndical CGT, attention en réunion',
  'De confession musulmane, pas de visite pendant le ramadan',
  'Candidate sur une liste écologiste aux municipales',
  'Caractère difficile, radin et de mauvaise foi',
];

/** What is typed when a field is compulsory and nothing is known. */
export const PLACEHOLDERS = { text: 'n/a', email: 'xxx', phone: '0000000000', date: '01/01/1900' } as const;
