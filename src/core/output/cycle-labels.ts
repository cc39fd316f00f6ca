import type { Phrase } from '../model/problem';

/** What « Réglages » and the sidebar call the limits of the life cycle. */
export const CYCLE_LABELS = {
  newUntil: { fr: 'Nouveau jusqu’à (jours)', en: 'New until (days)' },
  activeUntil: { fr: 'Actif jusqu’à (jours)', en: 'Active until (days)' },
  loyalFrom: { fr: 'Fidèle de longue date à partir de (jours)', en: 'Long-standing from (days)' },
  loyalOrders: { fr: 'Fidèle de longue date : plus de (commandes)', en: 'Long-standing: more than (orders)' },
  dormantUntil: { fr: 'Dormant jusqu’à (jours)', en: 'Sleeping until (days)' },
  inactiveUntil: { fr: 'Inactif jusqu’à (jours)', en: 'Inactive until (days)' },
} as const satisfies Readonly<Record<string, Phrase>>;
