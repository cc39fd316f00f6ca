import type { Phrase } from '../../src/core/model/problem';
import { CYCLE_LABELS } from '../../src/core/output/cycle-labels';
import { formatNumber, formatShare, plural } from '../../src/core/text/numbers';

export const READING: Phrase = {
  fr: 'Lecture des chiffres de vos clients…',
  en: 'Reading the figures of your clients…',
};
export const readingPage = (done: number, of: number): Phrase => ({
  fr: `${READING.fr} ${formatNumber(done, 'fr')} / ${formatNumber(of, 'fr')} pages`,
  en: `${READING.en} ${formatNumber(done, 'en')} / ${formatNumber(of, 'en')} pages`,
});
export const TRY_AGAIN: Phrase = { fr: 'Relire les chiffres', en: 'Read the figures again' };
export const CELLS_CHANGED: Phrase = {
  fr: 'Vos cellules ont changé pendant la lecture : les limites ne peuvent pas encore être déplacées.',
  en: 'Your cells changed while they were read: the limits cannot be moved yet.',
};
export const tooMany = (most: number): Phrase => ({
  fr: `Au-delà de ${formatNumber(most, 'fr')} clients, les limites se changent dans l’onglet « Réglages » : elles sont relues à l’analyse suivante.`,
  en: `Above ${formatNumber(most, 'en')} clients, limits are changed in the tab “Settings”: they are read again at the next analysis.`,
});

export const MOVE_LIMITS: Phrase = { fr: 'Déplacer les limites', en: 'Move the limits' };
export const MOVE_ABOUT: Phrase = {
  fr: 'Les tailles suivent aussitôt. Rien n’est écrit ; les limites déplacées seront gardées dans « Réglages ».',
  en: 'The sizes follow at once. Nothing is written; limits that you move will be kept in “Settings”.',
};
export const PROPOSED_LIMITS: Phrase = {
  fr: 'Revenir aux limites proposées',
  en: 'Back to the proposed limits',
};

/** « Récence (R), en jours ». */
export const inUnit = (axis: Phrase, unit: Phrase): Phrase => ({
  fr: `${axis.fr}, en ${unit.fr}`,
  en: `${axis.en}, in ${unit.en}`,
});

/** What a score or a class is called where its limit is moved, with the unit that is typed. */
export interface LimitWords {
  readonly shown: Phrase;
  readonly typed: Phrase;
}

export const upTo = (letter: string, axis: Phrase, unit: Phrase): LimitWords => ({
  shown: { fr: `${letter} jusqu’à`, en: `${letter} up to` },
  typed: { fr: `${axis.fr}, ${letter} jusqu’à (${unit.fr})`, en: `${axis.en}, ${letter} up to (${unit.en})` },
});
const startsAt = (fr: string, en: string, currency: string): LimitWords => ({
  shown: { fr: `${fr} dès`, en: `${en} from` },
  typed: { fr: `${fr} à partir de (${currency})`, en: `${en} from (${currency})` },
});
export const sizeWords = (currency: string) => ({
  big: startsAt('Gros', 'Big', currency),
  medium: startsAt('Moyens', 'Medium', currency),
});

export const SCORE_WORDS = {
  a: startsAt('A', 'A', 'points'),
  b: startsAt('B', 'B', 'points'),
} as const;

export const REVENUE: Phrase = { fr: 'Chiffre d’affaires', en: 'Revenue' };
export const MARGIN_RATE: Phrase = { fr: 'Taux de marge', en: 'Margin rate' };
const LEVELS: readonly Phrase[] = [
  { fr: 'Bas jusqu’à', en: 'Low up to' },
  { fr: 'Moyen jusqu’à', en: 'Middling up to' },
];
/** « Taux de marge, bas jusqu’à (%) ». */
export function levelUpTo(index: number, axis: Phrase, symbol: string): LimitWords {
  const shown = LEVELS[index]!;
  const typed = (of: 'fr' | 'en'): string => `${axis[of]}, ${shown[of].toLowerCase()} (${symbol})`;
  return { shown, typed: { fr: typed('fr'), en: typed('en') } };
}
export const ABCD_ABOUT: Phrase = {
  fr: 'Au-delà de « moyen », c’est élevé. Le potentiel et le coût de service se règlent dans l’onglet « Réglages ».',
  en: 'Beyond “middling” is high. Potential and cost to serve are set in the tab “Settings”.',
};

const stage = (name: keyof typeof CYCLE_LABELS, fr: string, en: string): LimitWords => ({
  shown: { fr, en },
  typed: CYCLE_LABELS[name],
});
/** Typed as « Réglages » calls them. */
export const CYCLE_WORDS = {
  newUntil: stage('newUntil', 'Nouveau jusqu’à', 'New until'),
  activeUntil: stage('activeUntil', 'Actif jusqu’à', 'Active until'),
  dormantUntil: stage('dormantUntil', 'Dormant jusqu’à', 'Sleeping until'),
  inactiveUntil: stage('inactiveUntil', 'Inactif jusqu’à', 'Inactive until'),
  loyalFrom: stage('loyalFrom', 'Fidèle dès', 'Long-standing from'),
  loyalOrders: stage('loyalOrders', 'Fidèle : plus de', 'Long-standing above'),
} as const;
export const CYCLE_ABOUT: Phrase = {
  fr: 'En jours depuis le dernier achat ; « Nouveau » et « Fidèle dès », depuis le premier. « Fidèle : plus de », en commandes.',
  en: 'In days since the last order; “New” and “Long-standing from”, since the first one. “Long-standing above”, in orders.',
};

export const UNITS = {
  recency: { fr: 'jours', en: 'days' },
  frequency: { fr: 'commandes', en: 'orders' },
} as const satisfies Readonly<Record<string, Phrase>>;
export const daysOf = (days: number): Phrase => ({
  fr: plural(days, 'jour', 'jours', 'fr'),
  en: plural(days, 'day', 'days', 'en'),
});
export const ordersOf = (orders: number): Phrase => ({
  fr: plural(orders, 'commande', 'commandes', 'fr'),
  en: plural(orders, 'order', 'orders', 'en'),
});

export const SIZES_NOW: Phrase = { fr: 'Avec ces limites', en: 'With these limits' };

export const MAP: Phrase = {
  fr: 'Récence × fréquence : vos clients par case',
  en: 'Recency × frequency: your clients by cell',
};
export const MAP_ABOUT: Phrase = {
  fr: 'R : du plus ancien achat au plus récent. F : du plus fréquent au plus rare. Le trait d’une case a la couleur du segment qui y a le plus de clients.',
  en: 'R: from the oldest order to the latest. F: from the most frequent down. The line of a cell has the colour of the segment with most clients in it.',
};
export const mostlyOf = ({ fr, en }: Phrase): Phrase => ({ fr: `surtout ${fr}`, en: `mostly ${en}` });

export const PARETO: Phrase = {
  fr: 'Le poids de vos meilleurs clients',
  en: 'The weight of your best clients',
};
export const paretoSentence = (share: number): Phrase => ({
  fr: `20 % de vos clients font ${formatShare(share, 'fr')} du chiffre d’affaires.`,
  en: `20% of your clients make ${formatShare(share, 'en')} of the revenue.`,
});
export const PARETO_FIGURES: Phrase = {
  fr: 'Voir les chiffres de la courbe',
  en: 'See the figures of the curve',
};
export const FIRST_CLIENTS: Phrase = { fr: 'Premiers clients', en: 'First clients' };
export const THEIR_REVENUE: Phrase = { fr: 'Part du chiffre d’affaires', en: 'Share of revenue' };
